// Every form that a report can have, by the name that the command line gives it; a new one is a file and a line here.

import type { Reporter } from './reporter.ts';

/** Each is loaded when it is asked for, so that a check does not wait for those that it does not need. */
export const reporters = {
  pretty: async () => (await import('./pretty.ts')).reportPretty,
  json: async () => (await import('./json.ts')).reportJson,
  markdown: async () => (await import('./markdown.ts')).reportMarkdown,
  html: async () => (await import('./html.tsx')).reportHtml,
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  junit: async () => (await import('./junit.ts')).reportJunit,
  github: async () => (await import('./github.ts')).reportGithub,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[];
