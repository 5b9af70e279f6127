// A region's own look: the colours and the logo of the configuration as files of the site.

import { join } from 'node:path';
import type { Asset } from '../src/publish/build-site.ts';
import type { SiteData } from '../src/publish/site-data.ts';
import { darker } from '../src/schema/contrast.ts';

type SiteConfig = SiteData['config'];

/** What stands in the place of the style's own colours. */
export const themePath = 'assets/theme.css';

/** How much darker a colour is below the pointer. */
const hoverShare = 0.3;

/** Where the logo stands in the site: its name says no more than its kind. */
export function logoPath(file: string): string {
  return `assets/logo${/\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? ''}`;
}

/** True if a page has to ask for the colours. */
export function hasTheme({ theme }: SiteConfig): boolean {
  return theme?.action !== undefined || theme?.hover !== undefined;
}

/** @param root folder that the configuration stands in; its logo has been checked when it was read */
export function themeFiles(config: SiteConfig, root: string): Asset[] {
  const { theme = {}, logo } = config;
  return [
    ...(hasTheme(config) ? [{ path: themePath, text: styleOf(theme) }] : []),
    ...(logo === undefined ? [] : [{ path: logoPath(logo.file), source: join(root, logo.file) }]),
  ];
}

function styleOf({ action, hover }: NonNullable<SiteConfig['theme']>): string {
  const colours = {
    '--action': action,
    '--action-hover': hover ?? (action === undefined ? undefined : darker(action, hoverShare)),
  };
  const lines = Object.entries(colours).flatMap(([name, colour]) =>
    colour === undefined ? [] : [`${name}: ${colour};`],
  );
  return `:root { ${lines.join(' ')} }\n`;
}
