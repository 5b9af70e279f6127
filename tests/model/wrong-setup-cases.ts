// Faults of models and profiles, each as one change to the second model's files.

export const model = 'schema/models/musculoskeletal-2030.yaml';
export const profile = 'schema/profiles/winter-2031.yaml';

/** What is changed into what; the fault is pointed at where `at` stands. */
export interface Case {
  name: string;
  file: string;
  from: string;
  to: string;
  at: string;
  says: string;
}

export const cases: readonly Case[] = [
  {
    name: 'a key that no model has',
    file: model,
    from: 'words: 5',
    to: 'wrods: 5',
    at: 'wrods',
    says: '"wrods" is not known here',
  },
  {
    name: 'an obligation that there is not',
    file: model,
    from: 'obligation: may',
    to: 'obligation: perhaps',
    at: 'perhaps',
    says: 'must, should, or may',
  },
  {
    name: 'a criterion without words in English',
    file: model,
    from: "title: { da: 'Portræt', en: 'Portrait' }",
    to: "title: { da: 'Portræt' }",
    at: "title: { da: 'Portræt'",
    says: '"en" is missing',
  },
  {
    name: 'a section twice',
    file: model,
    from: '- id: work\n',
    to: '- id: people\n',
    at: "people\n    title: { da: 'Arbejde'",
    says: '"people" stands twice',
  },
  {
    name: 'an item with the id of a section',
    file: model,
    from: '- id: steps\n',
    to: '- id: people\n',
    at: "people\n        source: '2.1'",
    says: '"people" is that of a section or item',
  },
  {
    name: 'a criterion with the id of an item of its section',
    file: model,
    from: '- id: prices',
    to: '- id: steps',
    at: 'steps\n            obligation: should\n            evidence: text\n            when: with-offers',
    says: '"steps" is that of a section or item',
  },
  {
    name: 'a shape that does not ship',
    file: model,
    from: 'shape: tasks',
    to: 'shape: taks',
    at: 'taks',
    says: 'no shape "taks"',
  },
  {
    name: 'a list that is not there',
    file: model,
    from: 'of: work.steps.list\n            some',
    to: 'of: work.steps.lists\n            some',
    at: 'work.steps.lists',
    says: 'Did you mean work.steps.list',
  },
  {
    name: 'a list that is no list but prose',
    file: model,
    from: 'of: work.steps.list\n            some',
    to: 'of: people.who-it-is-for.portrait\n            some',
    at: 'people.who-it-is-for.portrait',
    says: 'is not one of the values that "of" takes',
  },
  {
    name: 'a condition that is not there',
    file: model,
    from: 'when: with-surgery',
    to: 'when: with-surgary',
    at: 'with-surgary',
    says: 'Did you mean with-surgery?',
  },
  {
    name: 'a condition that reads what programme.md cannot have',
    file: model,
    from: 'reads: { programme: region }',
    to: 'reads: { programme: regoin }',
    at: 'regoin',
    says: 'is not one of the values',
  },
  {
    name: 'a condition that reads a criterion that is not there',
    file: model,
    from: 'reads: { criterion: work.steps.surgery }',
    to: 'reads: { criterion: work.steps.surgry }',
    at: 'work.steps.surgry',
    says: 'Did you mean work.steps.surgery',
  },
  {
    name: 'local plans whose existence is no criterion of the item',
    file: model,
    from: 'existence: written',
    to: 'existence: wirtten',
    at: 'wirtten',
    says: 'Did you mean written?',
  },
  {
    name: 'local plans due from a kind of party that there is not',
    file: model,
    from: 'due: [general-practice]',
    to: 'due: [general-practise]',
    at: 'general-practise',
    says: 'Did you mean general-practice?',
  },
  {
    name: 'a test of rows with a keyword that JSON Schema does not have',
    file: model,
    from: 'every: { required: [when] }',
    to: 'every: { requires: [when] }',
    at: 'every',
    says: 'requires',
  },
  {
    name: 'a test of rows that is no JSON Schema',
    file: model,
    from: '{ properties: { id: { const: last } } }',
    to: '{ type: nonsense }',
    at: 'type: nonsense',
    says: 'not a JSON Schema',
  },
  {
    name: 'text that YAML cannot read',
    file: model,
    from: 'document: invented\n',
    to: 'document: invented: twice\n',
    at: ': twice',
    says: 'A colon within the text is read as a new key.',
  },
  {
    name: 'a profile of a model that is not installed',
    file: profile,
    from: 'model: musculoskeletal-2030',
    to: 'model: musculoskeletal-2031',
    at: 'musculoskeletal-2031',
    says: 'Did you mean musculoskeletal-2030?',
  },
  {
    name: 'a profile that adds to a section that is not there',
    file: profile,
    from: '- id: people\n',
    to: '- id: peple\n',
    at: 'peple',
    says: 'Did you mean people?',
  },
  {
    name: 'a profile with a phase twice',
    file: profile,
    from: 'phases:\n',
    to: 'phases:\n  - { id: thaw, title: { da: T, en: T }, text: { da: T, en: T }, guidance: { da: T, en: T } }\n',
    at: 'thaw\n',
    says: '"thaw" stands twice',
  },
  {
    name: 'a profile with the id of an item',
    file: profile,
    from: 'id: winter-2031\n',
    to: 'id: steps\n',
    at: 'steps\nversion',
    says: '"steps" is that of a section or item',
  },
  {
    name: 'a profile with a point that has the id of an item of its section',
    file: profile,
    from: '- id: measured',
    to: '- id: who-it-is-for',
    at: 'who-it-is-for',
    says: 'is that of a section or item',
  },
  {
    name: 'a profile whose phases are described by a kind of party that there is not',
    file: profile,
    from: 'phase-parties: [general-practice]',
    to: 'phase-parties: [doctors]',
    at: 'doctors',
    says: '"doctors" is not one of the values',
  },
];
