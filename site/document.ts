// Turns a page's tree into a document.

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The whole HTML document of an `<html>` element. */
export function documentOf(html: Element): string {
  return `<!DOCTYPE html>\n${toHtml(html)}\n`;
}
