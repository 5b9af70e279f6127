// Addresses in the configuration that other sites and search engines are given: they have to be whole, and on the web.

import { finding, type Finding } from '../finding/finding.ts';
import { rangeAt, valueAt, type Data } from '../parse/data.ts';

/** The keys of `site` that hold one. */
const keys = ['url', 'accessibility-statement'] as const;

/** An address that is no whole one of the web is told, with one that may have been meant. */
export function inspectAddresses(data: Data, file: string): Finding[] {
  return keys.flatMap((key) => {
    const path = ['site', key];
    const value = valueAt(data, path);
    if (value?.kind !== 'scalar' || typeof value.value !== 'string') return [];
    const address = value.value;
    if (isUsable(address, key)) return [];
    const args = { key, address, suggestion: suggestionFor(address) };
    return [finding('bad-address', 'broken', { file, ...rangeAt(data, path) }, args, { path })];
  });
}

/** Every address of the site is made from its own: nothing may stand behind its path. */
function isUsable(address: string, key: (typeof keys)[number]): boolean {
  if (!URL.canParse(address) || /\s/.test(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && `${username}${password}` === '';
  return isWeb && (key !== 'url' || `${search}${hash}` === '');
}

function suggestionFor(address: string): string {
  const host = /^(?:[a-z]+:)?\/*([a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s?#]*)?)/i.exec(address)?.[1];
  return `https://${host ?? 'forloeb.example.dk/'}`;
}
