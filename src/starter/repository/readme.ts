// The README of a new repository: the first five minutes, in its programmes' language.

import type { NewRepository } from '../answers.ts';

/** Write, check, see, publish. */
export function readme(repository: NewRepository): string {
  return repository.language === 'da' ? danish(repository) : english(repository);
}

function danish({ programme, version }: NewRepository): string {
  return `# Forløbsprogrammer

Her ligger regionens forløbsprogrammer. De skrives som tekstfiler, tjekkes mod den nationale model og offentliggøres som en
hjemmeside med [forloeb](https://www.npmjs.com/package/forloeb) ${version}.

## De første fem minutter

Installér [Node](https://nodejs.org) 20.19 eller nyere, og kør i denne mappe:

\`\`\`sh
npm install
\`\`\`

1. **Skriv.** Åbn \`programmes/${programme}/\` i en editor. \`programme.md\` siger, hvad programmet er. De andre filer er kapitler
   med en overskrift for alt det, der spørges om. Skriv under overskrifterne, og lad id'erne i klammer stå.
2. **Tjek.** \`npx forloeb check\` viser, hvad der mangler, hvor det skal stå, og hvordan det rettes.
3. **Se.** \`npx forloeb serve\` viser siden på denne maskine, mens I skriver.
4. **Offentliggør.** Læg ændringerne på grenen \`main\`. Hver ændring bliver tjekket, og siden bliver bygget og lagt på nettet:
   på GitHub af \`.github/workflows/forloeb.yml\` (slå Pages til under Settings, Pages, Source: GitHub Actions), på GitLab af
   \`.gitlab-ci.yml\`. Slet den, I ikke bruger. Kladder kommer ikke med på den offentlige side.

## Mere

\`\`\`sh
npx forloeb new angst-voksne         # et nyt program: forloeb spørger om resten
npx forloeb new --local kommune-id   # en parts lokale plan
npx forloeb build --audience internal --out _intern   # siden med kladder og tjeklister, til styregruppen
\`\`\`

Alle programmer ligger i \`programmes/\`, fælles indstillinger i \`forloeb.config.yaml\`. Versionen af forloeb står i \`package.json\`
og i filerne til GitHub og GitLab: ret den alle steder, når I skifter.

Skriv aldrig CPR-numre eller andre oplysninger om borgere i filerne.
`;
}

function english({ programme, version }: NewRepository): string {
  return `# Pathway programmes

The region's pathway programmes. They are written as text files, checked against the national model and published as a site with
[forloeb](https://www.npmjs.com/package/forloeb) ${version}.

## The first five minutes

Install [Node](https://nodejs.org) 20.19 or later, and run in this folder:

\`\`\`sh
npm install
\`\`\`

1. **Write.** Open \`programmes/${programme}/\` in an editor. \`programme.md\` says what the programme is. The other files are chapters
   with a heading for everything that is asked for. Write below the headings, and leave the ids in braces.
2. **Check.** \`npx forloeb check --lang en\` shows what is missing, where it belongs and how to mend it.
3. **See.** \`npx forloeb serve --lang en\` shows the site on this machine while you write.
4. **Publish.** Put your changes on the branch \`main\`. Every change is checked, and the site is built and put online: on GitHub by
   \`.github/workflows/forloeb.yml\` (switch Pages on under Settings, Pages, Source: GitHub Actions), on GitLab by \`.gitlab-ci.yml\`.
   Delete the one that you do not use. Drafts are not on the public site.

## More

\`\`\`sh
npx forloeb new anxiety-adults --lang en        # a new programme: forloeb asks for the rest
npx forloeb new --local party-id --lang en     # a party's local plan
npx forloeb build --audience internal --out _intern   # the site with drafts and checklists, for the steering group
\`\`\`

All programmes stand in \`programmes/\`, common settings in \`forloeb.config.yaml\`. The version of forloeb stands in \`package.json\`
and in the files for GitHub and GitLab: change it everywhere when you move to another.

Never write CPR numbers or other data about citizens in the files.
`;
}
