// Continuous integration for a new repository: every change is checked, and what stands on the main branch is published.

import type { Language } from '../../locales/locales.ts';

/** The Node that the jobs run on: maintained, and one that forloeb runs on. */
const node = '22';

const words = {
  da: { name: 'Tjek og offentliggør', check: 'Tjek programmerne', build: 'Byg siden' },
  en: { name: 'Check and publish', check: 'Check the programmes', build: 'Build the site' },
} as const;

/** For GitHub: the site goes to GitHub Pages. */
export function githubWorkflow(version: string, language: Language): string {
  const { name, check, build } = words[language];
  return `name: ${name}

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: ${node}
      - name: ${check}
        run: npx --yes forloeb@${version} check

  publish:
    needs: check
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    concurrency:
      group: pages
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: ${node}
      - name: ${build}
        run: npx --yes forloeb@${version} build --out _site
      - uses: actions/upload-pages-artifact@v3
        with:
          path: _site
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}

/** For GitLab: the site goes to GitLab Pages, which publishes the folder \`public\`. */
export function gitlabPipeline(version: string, language: Language): string {
  const { name, check, build } = words[language];
  return `# ${name}
image: node:${node}

stages:
  - check
  - publish

# ${check}
check:
  stage: check
  script:
    - npx --yes forloeb@${version} check
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

# ${build}
pages:
  stage: publish
  script:
    - npx --yes forloeb@${version} build --out public
  artifacts:
    paths:
      - public
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
}
