// The picture that a region puts beside its site's title: a small file of the repository that holds what its name says.

import { finding, type Finding, type FindingCode } from '../finding/finding.ts';
import { rangeAt, valueAt, type Data } from '../parse/data.ts';
import { readRepositoryFile } from '../read/repository-file.ts';

/** With the fonts and the style beside it, a page stays below a hundred kilobytes. */
export const mostLogoBytes = 50_000;

const kinds: readonly { ending: RegExp; holds: (bytes: Buffer) => boolean }[] = [
  { ending: /\.svg$/i, holds: isSafeSvg },
  { ending: /\.png$/i, holds: (bytes) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' },
  { ending: /\.webp$/i, holds: (bytes) => /^RIFF[^]{4}WEBP$/.test(bytes.subarray(0, 12).toString('latin1')) },
];

/** @param root folder of the repository */
export function inspectLogo(data: Data, file: string, root: string): Finding[] {
  const path = ['site', 'logo', 'file'];
  const value = valueAt(data, path);
  if (value?.kind !== 'scalar' || typeof value.value !== 'string') return [];
  const named = value.value;
  const fault = (code: FindingCode, args: Finding['args'] = {}): Finding[] => [
    finding(code, 'broken', { file, ...rangeAt(data, path) }, { file: named, ...args }, { path }),
  ];
  const kind = kinds.find(({ ending }) => ending.test(named));
  const read = readRepositoryFile(root, named, mostLogoBytes);
  if (!('refused' in read)) return kind?.holds(read.bytes) === true ? [] : fault('logo-kind');
  if ('reason' in read) return fault('file-unreadable', { reason: read.reason });
  // In thousands of bytes, as file managers show them.
  if ('size' in read) return fault('logo-too-large', { size: Math.ceil(read.size / 1000), most: mostLogoBytes / 1000 });
  const codes = { outside: 'logo-outside', 'symbolic-link': 'symbolic-link', 'not-a-file': 'logo-kind' } as const;
  return fault(codes[read.refused]);
}

/** Shown as a picture it runs nothing, but the file has an address of its own, and there it would. */
function isSafeSvg(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return /<svg[\s>]/i.test(text) && !/<script|<foreignObject|<!ENTITY|[\s"'/]on[a-z]+\s*=|javascript:/i.test(text);
}
