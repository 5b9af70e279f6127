// Reads the page of documentation of a named check: what it finds and why, in both languages, with an example that fails and one that passes.

/** What a page says in one language. */
export interface CheckWords {
  what: string;
  why: string;
  source: string;
}

/** A file of an example, by its path in the programme's folder; one below `schema/`, and the configuration, belong to the repository. */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface CheckPage {
  id: string;
  da: CheckWords;
  en: CheckWords;
  /** Each finding of the failing example by its code, with the words that it points at, in reading order. */
  finds: { code: string; at: string }[];
  fails: ExampleFiles;
  passes: ExampleFiles;
}

const labels = {
  da: { heading: 'Dansk', what: 'Hvad', why: 'Hvorfor', source: 'Kilde' },
  en: { heading: 'English', what: 'What', why: 'Why', source: 'Source' },
};

/**
 * Reads a page. Its form: `# <id>`; `## Dansk` with paragraphs that begin **Hvad.**, **Hvorfor.** and **Kilde.**; `## English`
 * with **What.**, **Why.** and **Source.**; `## Fails` with a list of "`code` at `words`" and the files of the example, each a
 * fenced block whose info string is `<language> <path>`; `## Passes` with the files that are mended.
 * @throws Error naming what lacks: a page is part of the program, not of a programme
 */
export function readCheckPage(text: string): CheckPage {
  // A heading in an example's file is not one of the page.
  const [head = '', ...parts] = text.split(/^## (?=(?:Codes|Dansk|English|Fails|Passes)\n)/m);
  const id = /^# (\S+)\s*$/m.exec(head)?.[1] ?? lacking('# <id>', text);
  const part = (name: string) => parts.find((each) => each.startsWith(`${name}\n`)) ?? lacking(`## ${name}`, text);
  const words = (language: 'da' | 'en'): CheckWords => {
    const own = part(labels[language].heading);
    const paragraph = (label: string) => {
      const found = own.split(/\n\s*\n/).find((each) => each.trim().startsWith(`**${label}.**`));
      return (found ?? lacking(`**${label}.**`, text))
        .trim()
        .slice(label.length + 5)
        .trim()
        .replace(/\s*\n\s*/g, ' ');
    };
    const { what, why, source } = labels[language];
    return { what: paragraph(what), why: paragraph(why), source: paragraph(source) };
  };
  const fails = part('Fails');
  const finds = [...fails.matchAll(/^- `([^`]+)` at `([^`]+)`$/gm)].map(([, code = '', at = '']) => ({ code, at }));
  if (finds.length === 0) lacking('- `code` at `words`', text);
  return {
    id,
    da: words('da'),
    en: words('en'),
    finds,
    fails: files(fails, text),
    passes: files(part('Passes'), text),
  };
}

function files(part: string, text: string): ExampleFiles {
  const blocks = [...part.matchAll(/^(`{3,})\w+ (\S+)\n([\s\S]*?)^\1$/gm)];
  if (blocks.length === 0) lacking('a fenced block "```markdown <path>"', text);
  return Object.fromEntries(blocks.map(([, , path = '', content = '']) => [path, content]));
}

function lacking(what: string, text: string): never {
  throw new Error(`The page "${text.split('\n', 1)[0]}" lacks ${what}.`);
}
