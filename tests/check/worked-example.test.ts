// One small programme after the shipped model, with the outcomes that its planner would expect.

import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support.ts';
import { findingsIn } from './small-model.ts';

const programme = `---
id: eksempel
title: "Eksempel: angst og depression"
language: da
model: generic-mental-health-2015@1
status: draft
target-group:
  text: Voksne med angst eller depression uden for arbejdsmarkedet
  ages:
    from: 18
parties:
  - id: region-nord
    name: Region Nord
    kind: region
  - id: aaby
    name: Aaby Kommune
    kind: municipality
waivers:
  - criterion: implementation.overall-plan.plan
    reason: Aftales i styregruppen
    owner: region-nord
    until: 2027-03-01
---

Et kort resumé, som står øverst på programmets side.
`;

const organisation = `---
section: organisation
responsibilities:
  actors:
    - id: distrikt
      name: Distriktspsykiatrien
      party: region-nord
    - id: bostoette
      name: Bostøtten
      party-kind: municipality
    - id: borger
      name: Borgeren
  division:
    - id: netvaerksmoede
      task: "Indkalder til netværksmøde"
      responsible: distrikt
      involved: [bostoette]
      when:
        days: 5
        kind: working
        from: henvendelsen
---

## Hvem gør hvad {#responsibilities}

::table[division]

### Uenighed {#disagreement}

Er parterne uenige om, hvem der har en opgave, tager lederne af de to enheder den op med hinanden inden for en uge.

## Kommunikation {#communication}

### Samtykke {#consent}

Kontaktpersonen indhenter samtykke ved første samtale kl. 8:30 og skriver det i samarbejdsplanen, så alle parter kan se det.

### Når noget haster

::covers[timeliness]

Oplysninger videregives senest dagen efter, og altid før en udskrivning fra et sengeafsnit.
`;

const files = { 'programme.md': programme, '4-organisering.md': organisation };
const check = (day = '2027-03-01') => checkFiles(files, { day });
const outcome = (id: string) => check().outcomes.get(id)?.outcome;
const found = (id: string) => {
  const checked = check();
  return findingsIn({ ...checked, findings: checked.findings.filter((each) => each.id === id) });
};

describe('the worked example', () => {
  it.each(['responsibilities.actors', 'responsibilities.division', 'responsibilities.disagreement'])(
    'answers %s',
    (id) => {
      expect(outcome(`organisation.${id}`)).toBe('met');
    },
  );

  it.each(['communication.consent', 'communication.timeliness'])('answers %s', (id) => {
    expect(outcome(`organisation.${id}`)).toBe('met');
  });

  it.each(['organisation.responsibilities.inclusion', 'organisation.responsibilities.mandate'])(
    'lacks %s, told of at the item’s heading with weight must',
    (id) => {
      expect(outcome(id)).toBe('missing');
      expect(found(id)).toEqual([expect.stringMatching(/^must missing-\w+ 4-organisering\.md:24:1$/)]);
    },
  );

  it('has a waiver to the end of its last day', () => {
    expect(outcome('implementation.overall-plan.plan')).toBe('waived');
    expect(check('2027-03-02').outcomes.get('implementation.overall-plan.plan')?.outcome).toBe('missing');
  });

  it('lacks section 2 at line 1 of programme.md', () => {
    expect(found('target-group.delimitation.inclusion')).toContain('must missing-field programme.md:1:1');
    expect(found('target-group.delimitation.recognisable')).toEqual(['must missing-text programme.md:1:1']);
  });

  it.each(['target-group.delimitation.diagnosis-codes', 'target-group.overview.legal-basis'])(
    'is not asked for %s while the field that decides it is empty',
    (id) => {
      expect(check().outcomes.get(id)).toMatchObject({ outcome: 'not-applicable', because: { kind: 'undecided' } });
    },
  );

  it('is not asked about school, because nobody is under 18', () => {
    expect(check().outcomes.get('interventions.treatment.children-school')).toMatchObject({
      outcome: 'not-applicable',
      because: { kind: 'condition', condition: 'children-youth' },
    });
  });

  it('holds nothing that is broken', () => {
    expect(check().findings.filter(({ weight }) => weight === 'broken')).toEqual([]);
  });
});
