// The files that a region's own repository begins with, beside its first programme.

import type { Language } from '../locales/locales.ts';
import { editorConfig, gitIgnore, vscodeSettings } from './repository/editor.ts';
import { githubWorkflow, gitlabPipeline } from './repository/pipelines.ts';
import { readme } from './repository/readme.ts';
import type { NewRepository } from './answers.ts';
import type { Files } from './programme-files.ts';
import { quote } from './head-text.ts';

/** All of them, by path. */
export function repositoryFiles(repository: NewRepository): Files {
  const { language, title, version } = repository;
  return new Map([
    ['README.md', readme(repository)],
    ['forloeb.config.yaml', config(title, language)],
    ['package.json', packageJson(repository)],
    ['.gitignore', gitIgnore],
    ['.editorconfig', editorConfig],
    ['.vscode/settings.json', vscodeSettings],
    ['.github/workflows/forloeb.yml', githubWorkflow(version, language)],
    ['.gitlab-ci.yml', gitlabPipeline(version, language)],
  ]);
}

function config(title: string, language: Language): string {
  const comments = {
    da: ['Indstillinger for hele samlingen af programmer.', 'Skriv adressen, når siden er på nettet.'],
    en: ['Settings for the whole collection of programmes.', 'Write the address when the site is online.'],
  }[language];
  return `# ${comments[0]}\nsite:\n  title: ${quote(title)}\n  # ${comments[1]}\n  # url: https://…\n`;
}

function packageJson({ name, version }: NewRepository): string {
  const content = {
    // npm takes small letters, digits and hyphens only.
    name:
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'programmer',
    private: true,
    scripts: { check: 'forloeb check', build: 'forloeb build', start: 'forloeb serve' },
    devDependencies: { forloeb: version },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
