// Generated from schema/ by `npm run generate`. Do not edit.

export type Id = string
/**
 * One document and chapter, or several.
 */
export type CatalogueSources = (CatalogueReference | CatalogueReference[])
/**
 * The same thing in other catalogues: `<catalogue>/<entry>`.
 */
export type SameAs = string[]
/**
 * A text, or `not-stated` where the source is silent.
 */
export type Stated = (Bilingual | "not-stated")
/**
 * A paragraph (`52`, `3a`) or a chapter (`chapter-9`).
 */
export type Provision = string
/**
 * An act, or one of its paragraphs: `<act>` or `<act>/<paragraph>`.
 */
export type ActReference = string
/**
 * From and to, both included; one of them where the source gives one. `not-stated` where it is silent.
 */
export type Span = (FromTo | "not-stated")
/**
 * One text for both languages, or one for each.
 */
export type SiteWords = (string | Bilingual)
export type Obligation = ("must" | "should" | "may")
/**
 * Where the source asks for it, and the source's own verb; or that the project does.
 */
export type Basis = ({
/**
 * Where it is another than that of the file.
 */
document?: string
/**
 * As the catalogue of documents has it; `; ` stands between several.
 */
chapter: string
verb: string
} | {
origin: "project"
})
export type EvidenceKind = ("text" | "field" | "either")
/**
 * What kind of organisation a party is.
 */
export type PartyKind = ("region" | "hospital" | "municipality" | "general-practice" | "specialist-practice" | "school" | "organisation" | "state")
/**
 * Id of a row: lower-case letters, digits and hyphens.
 */
export type RowId = string
/**
 * How to reach somebody: a text, or its parts.
 */
export type Contact = (string | {
text?: string
phone?: string
email?: string
url?: string
hours?: string
})
/**
 * The id of a party of the programme.
 */
export type PartyRef = (string | Other)
/**
 * A year, a month or a day.
 */
export type Date = string
/**
 * The id of a party or an actor of the programme.
 */
export type PartyOrActorRef = (string | Other)
/**
 * In the order in which they are decided.
 */
export type ReportOutcomeState = ("not-applicable" | "met" | "waived" | "thin" | "missing")
/**
 * Why a criterion has its outcome.
 */
export type ReportBecause = ({
/**
 * Which of the reasons it is.
 */
kind: "condition"
/**
 * Id of the condition.
 */
condition: string
} | {
/**
 * Which of the reasons it is.
 */
kind: "undecided"
/**
 * Id of the condition.
 */
condition: string
} | {
/**
 * Which of the reasons it is.
 */
kind: "declared"
/**
 * The reason that is given.
 */
reason: string
} | {
/**
 * Which of the reasons it is.
 */
kind: "waiver"
/**
 * The reason that is given.
 */
reason: string
/**
 * Id of the party or actor that owns the waiver, or words.
 */
owner: string
/**
 * The last day, month or year that it holds.
 */
until: string
/**
 * True when that is over.
 */
expired: boolean
} | {
/**
 * Which of the reasons it is.
 */
kind: "words"
/**
 * Words that there are.
 */
words: number
/**
 * Words that are needed.
 */
needed: number
} | {
/**
 * Which of the reasons it is.
 */
kind: "prose-only"
} | {
/**
 * Which of the reasons it is.
 */
kind: "rows"
/**
 * Rows that fit.
 */
fitting: number
/**
 * Rows that were asked.
 */
rows: number
} | {
/**
 * Which of the reasons it is.
 */
kind: "phases"
/**
 * Ids of what is lacking: phases.<phase> or phases.<phase>.<kind of party>.
 */
lacking: string[]
} | {
/**
 * Which of the reasons it is.
 */
kind: "plans"
/**
 * Ids of the parties that owe one.
 */
lacking: string[]
} | {
/**
 * Which of the reasons it is.
 */
kind: "no-plans"
})
/**
 * From heaviest to lightest.
 */
export type ReportWeight = ("broken" | "must" | "should" | "may")
/**
 * In the order in which they are decided.
 */
export type SiteOutcomeState = ("not-applicable" | "met" | "waived" | "thin" | "missing")
/**
 * The id of an actor of the programme.
 */
export type ActorRef = (string | Other)
/**
 * Actors of the programme, by id.
 */
export type ActorIds = ActorRef[]
/**
 * Who takes part: leaders, professionals, staff, and the citizen.
 */
export type Actors = Actor[]
/**
 * One text or a list of texts.
 */
export type Texts = (string | string[])
/**
 * The id of a phase of the programme, or a list of them.
 */
export type PhaseOrPhases = (string | string[])
export type Standard = ("minimum" | "optional")
/**
 * Degrees of coordination and collaboration, by their id in the catalogue.
 */
export type Degrees = (string | (string | Other)[] | Other)
/**
 * Criteria that include citizens in the group or exclude them from it.
 */
export type Delimitation = DelimitationCriterion[]
/**
 * Figures about the group, each with its unit, year and source.
 */
export type Figures = (Figure | Figure[])
export type Dimension = ("citizen-experienced" | "professional" | "organisational" | "societal")
/**
 * The concrete goals that the parties share.
 */
export type Goals = Goal[]
/**
 * Groups of people who make contact, and what happens to each.
 */
export type GuidedGroups = GuidedGroup[]
/**
 * Indicators, each with its measure.
 */
export type Indicators = Indicator[]
/**
 * An act or a paragraph by its id in the catalogue, such as `barnets-lov/133`. What has the form of an id is one; any other text, or {other: …}, is the words themselves.
 */
export type Law = (string | Other)
export type Area = ("prevention" | "health" | "health-levels" | "social" | "substance-use" | "employment" | "education" | "civil-society" | "children-development" | "children-psychology" | "children-family" | "children-school")
/**
 * Treatments and interventions.
 */
export type Interventions = Intervention[]
/**
 * The levels that the group is stratified into.
 */
export type Levels = Level[]
/**
 * Who an actor of the programme is at one party.
 */
export type LocalActors = LocalActor[]
/**
 * Local units and what each is responsible for.
 */
export type LocalUnits = LocalUnit[]
/**
 * Treatment manuals that are offered.
 */
export type Manuals = Manual[]
/**
 * Members of a group: which party, in which role.
 */
export type Members = Member[]
/**
 * Milestones of a plan.
 */
export type Milestones = Milestone[]
/**
 * Offers to the group.
 */
export type Offers = Offer[]
/**
 * Stages of the work, each with its period.
 */
export type Stages = Stage[]
/**
 * Tasks: who is responsible, who is involved, and when.
 */
export type Tasks = Task[]
/**
 * One text or a list of texts.
 */
export type Texts1 = (string | string[])
/**
 * Assessment tools, by their id in the catalogue.
 */
export type Tools = (string | Other)[]
/**
 * Transitions: who hands over what to whom, by when.
 */
export type Transitions = Transition[]
/**
 * Parties or actors, by id.
 */
export type Who = (string | PartyOrActorRef[] | Other)
/**
 * Yes or no.
 */
export type YesNo = boolean

export interface Shapes {
[k: string]: unknown | undefined
}
/**
 * The catalogue of tools for assessment and follow-up, and of the classifications that they and diagnoses rest on.
 */
export interface ToolsCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: ToolEntry[]
}
/**
 * What may be written for the id in a programme in another language than English.
 */
export interface Names {
da: string
}
export interface Bilingual {
da: string
en: string
}
export interface ToolEntry {
id: Id
name: Names
title: Bilingual
text: Bilingual
kind: ("tool" | "classification")
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The document, by its id in the catalogue of documents, and the chapter that says it.
 */
export interface CatalogueReference {
document: string
/**
 * As the catalogue of documents has it; `; ` stands between several.
 */
chapter: string
}
/**
 * The catalogue of degrees of collaboration: ways of coordinating the individual citizen's course.
 */
export interface CollaborationDegreesCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: CollaborationDegree[]
}
export interface CollaborationDegree {
id: Id
name?: Names
title: Bilingual
text: Bilingual
fits?: Stated
purpose?: Stated
/**
 * Ways in which it may be arranged.
 * 
 * @minItems 1
 */
forms?: [Bilingual, ...(Bilingual)[]]
describes?: ([Bilingual, ...(Bilingual)[]] | "not-stated")
experience?: Stated
/**
 * @minItems 1
 */
statutory?: [string, ...(string)[]]
source?: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of coordinating roles: professionals who may coordinate a citizen's course.
 */
export interface CoordinatingRolesCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: CoordinatingRole[]
}
export interface CoordinatingRole {
id: Id
name?: Names
title: Bilingual
text: Bilingual
/**
 * Where the role belongs, as the source has it.
 * 
 * @minItems 1
 */
setting: [("psychiatry" | "region" | "health-area" | "practice-sector" | "municipality" | "school"), ...(("psychiatry" | "region" | "health-area" | "practice-sector" | "municipality" | "school"))[]]
does: Stated
"for-whom": Stated
"legal-basis": ([string, ...(string)[]] | "not-stated")
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of data sources: what each holds and for what the documents say that it may be used.
 */
export interface DataSourcesCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: DataSourceEntry[]
}
export interface DataSourceEntry {
id: Id
name: Names
title: Bilingual
text: Bilingual
kind: ("national-data" | "clinical-quality-database" | "platform")
state: ("existing" | "under-way")
holds: Stated
use: Stated
/**
 * @minItems 1
 */
law?: [string, ...(string)[]]
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of documents: what models, profiles and catalogues rest on, with the chapters that they may cite.
 */
export interface DocumentCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: SourceDocument[]
}
export interface SourceDocument {
id: Id
name?: Names
title: Bilingual
text: Bilingual
publisher?: Bilingual
year?: string
url?: string
/**
 * What sources may cite of it, in its own order. Left out: anything. Not for readers, so without a label.
 */
chapters?: DocumentChapter[]
source?: CatalogueSources
"same-as"?: SameAs
}
export interface DocumentChapter {
/**
 * As sources cite it: the number of a chapter (`4.2.4`), or what else the document calls it. `; ` stands between several.
 */
id: string
label?: Bilingual
}
/**
 * The catalogue of forums: forums of cooperation and statutory measures of coordination.
 */
export interface ForumsCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: Forum[]
}
export interface Forum {
id: Id
name?: Names
title: Bilingual
text: Bilingual
level: ("general" | "case")
task: Stated
members: Stated
"for-whom": Stated
"legal-basis": ([string, ...(string)[]] | "not-stated")
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of frames: ordered lists that the sources build on.
 */
export interface FramesCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: Frame[]
}
export interface Frame {
id: Id
name?: Names
title: Bilingual
text: Bilingual
/**
 * In the order of the source.
 * 
 * @minItems 2
 */
parts: [FramePart, FramePart, ...(FramePart)[]]
source: CatalogueSources
"same-as"?: SameAs
}
export interface FramePart {
title: Bilingual
text: Stated
}
/**
 * The glossary: terms with the words and forms that staff use for them.
 */
export interface GlossaryCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: Term[]
}
export interface Term {
id: Id
name?: Names
title: Bilingual
text: Bilingual
/**
 * Other words, abbreviations and forms for the term, so that it is found whichever is written.
 * 
 * @minItems 1
 */
also?: [Bilingual, ...(Bilingual)[]]
/**
 * Kinds of it that the source tells apart, in order.
 * 
 * @minItems 1
 */
parts?: [TermPart, ...(TermPart)[]]
/**
 * @minItems 1
 */
compare?: [string, ...(string)[]]
source: CatalogueSources
"same-as"?: SameAs
}
export interface TermPart {
title: Bilingual
text: Stated
}
/**
 * The catalogue of indicators: examples for following a programme.
 */
export interface IndicatorsCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: IndicatorExample[]
}
export interface IndicatorExample {
id: Id
name?: Names
title: Bilingual
text: Bilingual
/**
 * The values of the shape of indicators; several where the source names them together.
 * 
 * @minItems 1
 */
level: [("citizen" | "societal" | "professional" | "organisational"), ...(("citizen" | "societal" | "professional" | "organisational"))[]]
kind: ("implementation" | "quality")
/**
 * What the source names under it.
 * 
 * @minItems 1
 */
parts?: [Bilingual, ...(Bilingual)[]]
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of initiatives: cross-sector work in the regions.
 */
export interface InitiativesCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: Initiative[]
}
export interface Initiative {
id: Id
name?: Names
title: Bilingual
text: Bilingual
/**
 * The regions whose initiative it is, as the document lists it.
 * 
 * @minItems 1
 */
region: [("nordjylland" | "midtjylland" | "syddanmark" | "sjaelland" | "hovedstaden" | "cross-regional" | "not-stated"), ...(("nordjylland" | "midtjylland" | "syddanmark" | "sjaelland" | "hovedstaden" | "cross-regional" | "not-stated"))[]]
/**
 * What it mainly is, so that regions can be compared.
 */
kind: ("joint-course" | "outreach-team" | "advice" | "transition" | "psychoeducation" | "agreement" | "forum" | "evaluation" | "implementation")
/**
 * @minItems 1
 */
origin: [("memo" | "local-experience"), ...(("memo" | "local-experience"))[]]
aim: Stated
parties: Stated
period: Stated
state: Stated
experience?: Stated
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of interventions: what the sectors can offer, with the law and who is responsible.
 */
export interface InterventionsCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: InterventionType[]
}
export interface InterventionType {
id: Id
name?: Names
title: Bilingual
text: Bilingual
area: ("health" | "social" | "employment" | "education")
/**
 * The heading of the table that has it; left out where the table has none.
 */
kind?: ("prevention" | "assessment" | "treatment" | "rehabilitation" | "advice" | "support" | "placement" | "substance-use" | "outreach" | "own-home" | "round-the-clock" | "other" | "day-care" | "before-school" | "school" | "free-schools" | "boarding-schools" | "youth-education" | "higher-education")
/**
 * @minItems 1
 */
group: [("children" | "adults"), ...(("children" | "adults"))[]]
/**
 * The sector that the document gives the responsibility.
 * 
 * @minItems 1
 */
responsible: [("region" | "municipality" | "practice" | "school" | "state" | "not-stated"), ...(("region" | "municipality" | "practice" | "school" | "state" | "not-stated"))[]]
/**
 * Acts and paragraphs that the document names for it.
 */
law: ([string, ...(string)[]] | "not-stated")
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * What says it where none of the catalogue's documents does.
 */
export interface OutsideSource {
name: string
url?: string
}
/**
 * The catalogue of legislation: acts and orders with the paragraphs that are cited, and what has replaced them.
 */
export interface LegislationCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: Act[]
}
export interface Act {
id: Id
name?: Names
title: Bilingual
"full-title"?: Bilingual
/**
 * Other names that texts cite it by.
 */
names?: string[]
/**
 * As the source gives it, or `not-stated`.
 */
number: string
/**
 * As the source gives it, or `not-stated`.
 */
date: (string | "not-stated")
text: Bilingual
source?: CatalogueSources
outside?: OutsideSource
paragraphs?: ActParagraph[]
replaced?: Replacement[]
}
export interface ActParagraph {
id: Provision
name?: Names
text: Bilingual
source: CatalogueSources
}
export interface Replacement {
/**
 * What of the act; all of it if they are left out.
 * 
 * @minItems 1
 */
paragraphs?: [Provision, ...(Provision)[]]
/**
 * For those under this age only.
 */
under?: number
/**
 * @minItems 1
 */
by: [ActReference, ...(ActReference)[]]
/**
 * The first day of the new law.
 */
since: string
outside: OutsideSource
}
/**
 * The catalogue of treatment manuals: the problem, for whom, ages, sessions and format.
 */
export interface ManualsCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: ManualEntry[]
}
export interface ManualEntry {
id: Id
name: Names
title: Bilingual
text: Bilingual
/**
 * @minItems 1
 */
problem: [("anxiety" | "depression" | "behaviour" | "self-harm" | "eating" | "restlessness" | "inattention" | "impulsivity" | "obsessions-and-compulsions"), ...(("anxiety" | "depression" | "behaviour" | "self-harm" | "eating" | "restlessness" | "inattention" | "impulsivity" | "obsessions-and-compulsions"))[]]
/**
 * @minItems 1
 */
"for-whom": [("child-or-young-person" | "parents"), ...(("child-or-young-person" | "parents"))[]]
ages: Span
"ages-note"?: Stated
sessions: Span
"sessions-note"?: Stated
format: Stated
source: CatalogueSources
"same-as"?: SameAs
}
export interface FromTo {
from?: number
to?: number
}
/**
 * The catalogue of methods: what they are, their effect, how well it is documented and for whom they are.
 */
export interface MethodsCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: MethodEntry[]
}
export interface MethodEntry {
id: Id
name: Names
title: Bilingual
text: Bilingual
kind: ("involvement" | "organising")
degree?: string
content: Stated
effect: Stated
documentation: Stated
"target-group": Stated
/**
 * @minItems 1
 */
tools?: [string, ...(string)[]]
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of treatment offers in Copenhagen: administration, problem and ages.
 */
export interface OffersCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: OfferEntry[]
}
export interface OfferEntry {
id: Id
name: Names
title: Bilingual
text: Bilingual
/**
 * @minItems 1
 */
administration: [("buf" | "sof" | "suf"), ...(("buf" | "sof" | "suf"))[]]
/**
 * @minItems 1
 */
problem: [("anxiety" | "social-anxiety" | "depression" | "stress" | "behaviour" | "acting-out" | "attention" | "eating" | "self-harm" | "various"), ...(("anxiety" | "social-anxiety" | "depression" | "stress" | "behaviour" | "acting-out" | "attention" | "eating" | "self-harm" | "various"))[]]
ages: Span
"ages-note"?: Stated
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of pathway programmes that the source documents name.
 */
export interface ProgrammesCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: ProgrammeEntry[]
}
export interface ProgrammeEntry {
id: Id
name: Names
title: Bilingual
text: Bilingual
kind: ("regional" | "national")
region?: ("nordjylland" | "midtjylland" | "syddanmark" | "sjaelland" | "hovedstaden")
"target-group": Stated
parties: Stated
stratification: Stated
publisher: Stated
/**
 * As the source gives it, or `not-stated`.
 */
year: (string | "not-stated")
url?: string
source: CatalogueSources
"same-as"?: SameAs
}
/**
 * The catalogue of transitions: situations in which responsibility for the citizen's case changes hands.
 */
export interface TransitionsCatalogue {
id: Id
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: TransitionKind[]
}
export interface TransitionKind {
id: Id
name?: Names
/**
 * The groups that call for it: those in which somebody is under this age.
 */
"called-for"?: {
under: number
}
title: Bilingual
text: Bilingual
risk?: Stated
describes?: ([Bilingual, ...(Bilingual)[]] | "not-stated")
/**
 * @minItems 1
 */
statutory?: [string, ...(string)[]]
"legal-basis"?: ([string, ...(string)[]] | "not-stated")
source?: CatalogueSources
"same-as"?: SameAs
}
/**
 * A catalogue: shared reference data that programmes point to by id.
 */
export interface CatalogueSource {
id: string
name?: Names
version: number
replaces?: string
title: Bilingual
text: Bilingual
entries: CatalogueEntry[]
}
export interface CatalogueEntry {
id: string
name?: Names
title: Bilingual
text: Bilingual
publisher?: Bilingual
year?: string
url?: string
/**
 * The groups that call for it, as for a transition: those in which somebody is under this age.
 */
"called-for"?: {
under: number
}
source?: CatalogueSources
"same-as"?: SameAs
}
/**
 * forloeb.config.yaml, beside programmes/.
 */
export interface Configuration {
/**
 * @minItems 1
 */
languages?: [("da" | "en"), ...(("da" | "en"))[]]
thresholds?: {
/**
 * Words that an answer in prose needs, if more than the model asks.
 */
words?: number
}
/**
 * Weights by code of finding: any may be raised, should and may lowered.
 */
weights?: {
[k: string]: "broken" | "must" | "should" | "may" | undefined
}
site?: {
title?: SiteWords
subtitle?: SiteWords
url?: string
/**
 * Ids of the programmes to publish; all if left out.
 */
publish?: string[]
/**
 * Colours of links and buttons; the hover colour is a darker one of the same if left out.
 */
theme?: {
action?: string
hover?: string
}
/**
 * A picture beside the title, on every page.
 */
logo?: {
/**
 * Path from the folder of this file: svg, png or webp.
 */
file: string
text: Bilingual
}
contact?: string
"accessibility-statement"?: string
}
/**
 * Folder of the cache.
 */
cache?: string
}
/**
 * What `forloeb catalogue --format json` prints: catalogues, and the entries that were asked for.
 */
export interface FoundEntries {
/**
 * Version of this form.
 */
version: 1
/**
 * Language of names and titles.
 */
language: ("da" | "en")
catalogues: FoundCatalogue[]
}
export interface FoundCatalogue {
id: string
/**
 * What it is called in a programme in that language.
 */
name: string
version: number
title: string
text: string
/**
 * How many entries it has in all.
 */
count: number
/**
 * Those that were asked for; left out where the catalogues alone were.
 */
entries?: FoundCatalogueEntry[]
}
export interface FoundCatalogueEntry {
id: string
/**
 * What it is called in a programme in that language.
 */
name: string
title: string
/**
 * The target of a link to it.
 */
link: string
/**
 * The entry as its catalogue has it, in both languages.
 */
entry: {
[k: string]: unknown | undefined
}
}
export interface CriterionSource {
id: string
name?: Names
obligation: Obligation
evidence: EvidenceKind
basis: Basis
/**
 * Name of the shape of its field.
 */
shape?: string
/**
 * Full id of the list whose rows answer it.
 */
of?: string
/**
 * Only the rows that fit are asked.
 */
where?: {

}
/**
 * Each to be fitted by at least one row.
 * 
 * @minItems 1
 * 
 * Items: A JSON Schema (draft-07).
 */
some?: [{

}, ...({

})[]]
/**
 * To be fitted by every row.
 */
every?: {

}
/**
 * A condition of the model.
 */
when?: string
/**
 * Words that an answer in prose needs.
 */
words?: number
/**
 * Answered by passages of another kind: one for each phase and party kind.
 */
per?: "phase"
/**
 * A group of members in which every sector that the programme binds has to sit.
 */
joint?: true
/**
 * A rule on consent, or on passing on information about the citizen: staff find what a programme says of it on the page of their role.
 */
sharing?: true
/**
 * The version of the model that brought it.
 */
since?: number
title: Bilingual
text: Bilingual
guidance: Bilingual
}
/**
 * A model: the sections, items and criteria that a programme is held against.
 */
export interface ModelSource {
id: string
version: number
/**
 * <id>@<version> of the entry that this one takes the place of.
 */
replaces?: string
/**
 * Id in the catalogue of documents.
 */
document: string
title: Bilingual
text: Bilingual
/**
 * Words that an answer in prose needs.
 */
words: number
/**
 * The source's own verbs, by the obligation that each stands for.
 */
verbs: {
must: string[]
should: string[]
may: string[]
}
conditions?: ConditionSource[]
/**
 * @minItems 1
 */
sections: [SectionSource, ...(SectionSource)[]]
}
export interface ConditionSource {
id: string
text: Bilingual
reads: ({
/**
 * A path in programme.md.
 */
programme: string
} | {
/**
 * A full id.
 */
criterion: string
})
/**
 * A JSON Schema (draft-07).
 */
schema?: {

}
answered?: true
}
export interface SectionSource {
id: string
name?: Names
title: Bilingual
text: Bilingual
source: string
/**
 * @minItems 1
 */
items: [ItemSource, ...(ItemSource)[]]
}
export interface ItemSource {
id: string
name?: Names
checklist?: string
source: string
title: Bilingual
text: Bilingual
guidance: Bilingual
/**
 * Answered in the local plans: the criterion that says whether they exist, and the kinds of party that owe one.
 */
"local-plans"?: {
existence: string
due: PartyKind[]
}
/**
 * @minItems 1
 */
criteria: [CriterionSource, ...(CriterionSource)[]]
}
/**
 * A profile: what a later document asks for on top of a model.
 */
export interface ProfileSource {
id: string
name?: Names
version: number
replaces?: string
/**
 * Id of the model it adds to.
 */
model: string
document: string
title: Bilingual
text: Bilingual
"target-group": Bilingual
"phase-parties": PartyKind[]
phases: PhaseSource[]
/**
 * @minItems 1
 */
sections: [ProfileSectionSource, ...(ProfileSectionSource)[]]
}
export interface PhaseSource {
id: string
name?: Names
title: Bilingual
text: Bilingual
guidance: Bilingual
}
export interface ProfileSectionSource {
id: string
/**
 * @minItems 1
 */
criteria: [CriterionSource, ...(CriterionSource)[]]
}
/**
 * The frontmatter of programme.md.
 */
export interface ProgrammeHead {
id: string
title: string
language: ("da" | "en")
model: string
profiles?: string[]
status: ("draft" | "consultation" | "political-approval" | "in-force" | "under-revision" | "withdrawn")
illustrative?: boolean
version?: string
region?: string
"target-group"?: {
text?: string
ages?: {
from?: number
to?: number
}
}
phases?: Phase[]
parties: Party[]
contacts?: FunctionContact[]
"valid-from"?: Date
"valid-to"?: Date
"next-revision"?: Date
revisions?: Revision[]
chapters?: string[]
waivers?: Waiver[]
"not-applicable"?: NotApplicable[]
sources?: Source[]
}
export interface Phase {
id: RowId
name: string
}
export interface Party {
id: string
name: string
kind: PartyKind
"local-plan"?: boolean
contact?: Contact
succeeds?: string[]
}
export interface FunctionContact {
function: string
party?: PartyRef
contact?: Contact
}
/**
 * The way out where a value points to an entry that does not exist: the words themselves.
 */
export interface Other {
other: string
}
export interface Revision {
version: string
date?: Date
text?: string
}
export interface Waiver {
criterion?: string
criteria?: string[]
reason: string
owner: PartyOrActorRef
until: Date
}
export interface NotApplicable {
criterion?: string
criteria?: string[]
reason: string
}
export interface Source {
document: string
chapter?: string
url?: string
}
/**
 * One programme.
 */
export interface ReportProgramme {
/**
 * The programme's id; the name of its folder when it could not be read as a whole.
 */
id: string
/**
 * Its folder, relative to where the command ran; empty for that folder itself.
 */
path: string
/**
 * False when it could not be read as a whole: then there are findings, but no outcomes.
 */
assembled: boolean
/**
 * Its title.
 */
title?: string
/**
 * The language that it is written in.
 */
language?: ("da" | "en")
/**
 * True for an example: its figures are made up.
 */
illustrative?: boolean
/**
 * Its status, which decides the bar.
 */
status?: string
/**
 * The model that it follows, with the version: <id>@<version>.
 */
model?: string
/**
 * Ids of the profiles that it follows.
 */
profiles?: string[]
/**
 * Sections of the model with their items, those of profiles too, in the model's order; none when it could not be read as a whole.
 */
sections: ReportSection[]
/**
 * Each waiver that programme.md states, those that have ended too.
 */
waivers: ReportWaiver[]
/**
 * Each declaration in programme.md that something is not relevant.
 */
"not-applicable": ReportDeclaration[]
/**
 * One for each criterion of the model and the profiles, in the model's order.
 */
outcomes: ReportOutcome[]
/**
 * Sorted by file in reading order, then by place.
 */
findings: ReportFinding[]
totals: ReportTotals
}
/**
 * One section of the model.
 */
export interface ReportSection {
/**
 * Its id: what the ids of its items and criteria begin with.
 */
id: string
/**
 * Its place in the model, from 1.
 */
number: number
/**
 * Its title.
 */
title: string
/**
 * Its items, and the profiles that add criteria to it.
 */
items: ReportItem[]
}
/**
 * One item of a section, or the points of a profile.
 */
export interface ReportItem {
/**
 * Full id: section.item.
 */
id: string
/**
 * Its title.
 */
title: string
/**
 * From the outcomes of its criteria.
 */
state: ("not-applicable" | "met" | "partial" | "missing")
}
/**
 * What the parties have agreed to leave for later.
 */
export interface ReportWaiver {
/**
 * Full ids that it names: of criteria, or of items for each of their criteria.
 */
ids: string[]
/**
 * The reason that is given.
 */
reason: string
/**
 * Id of the party or actor that owns it, or words.
 */
owner: string
/**
 * The name of that party or actor; the words themselves where no id stands.
 */
"owner-name": string
/**
 * The last day, month or year that it holds.
 */
until: string
/**
 * True when that is over.
 */
expired: boolean
range: ReportRange
}
/**
 * A range in a file.
 */
export interface ReportRange {
/**
 * The file, relative to where the command ran, with forward slashes.
 */
file: string
start: ReportPosition
end: ReportPosition
}
/**
 * As an editor shows it; columns count UTF-16 code units.
 */
export interface ReportPosition {
/**
 * From 1.
 */
line: number
/**
 * From 1.
 */
column: number
}
/**
 * What programme.md declares not relevant.
 */
export interface ReportDeclaration {
/**
 * Full ids that it names: of criteria, or of items for each of their criteria.
 */
ids: string[]
/**
 * The reason that is given.
 */
reason: string
range: ReportRange
}
/**
 * What the check says of one criterion.
 */
export interface ReportOutcome {
/**
 * Full id of the criterion: section.item.criterion.
 */
id: string
/**
 * Title of the criterion.
 */
title: string
/**
 * What is asked.
 */
text: string
/**
 * How it may be answered.
 */
guidance: string
/**
 * Where the model asks for it and how strongly, in words.
 */
basis: string
obligation: Obligation
outcome: ReportOutcomeState
because?: ReportBecause
/**
 * The same in words, with the names of parties and phases.
 */
why?: string
/**
 * What answers it.
 */
evidence: ReportEvidence[]
/**
 * For a criterion that is answered in local plans: the outcome of each plan there is.
 */
plans?: ReportPlan[]
}
/**
 * A passage or data that answers a criterion.
 */
export interface ReportEvidence {
/**
 * Prose, or data of a file's frontmatter.
 */
kind: ("passage" | "data")
range: ReportRange
/**
 * Its anchor on the page of the chapter.
 */
anchor?: string
}
/**
 * One party's local plan, for one criterion.
 */
export interface ReportPlan {
/**
 * Id of the party.
 */
party: string
/**
 * Name of the party.
 */
"party-name": string
outcome: ReportOutcomeState
because?: ReportBecause
/**
 * The same in words, with the names of parties and phases.
 */
why?: string
/**
 * What answers it in the plan.
 */
evidence: ReportEvidence[]
}
/**
 * What was found at one place.
 */
export interface ReportFinding {
/**
 * What kind of finding it is: the key of its words.
 */
code: string
/**
 * What fills the blanks of its words.
 */
args: {
[k: string]: string | number | string[] | undefined
}
weight: ReportWeight
/**
 * Full id of the criterion, item or row that it is about.
 */
id?: string
/**
 * Path of the value at fault in the file's data: keys, and positions in lists from 0.
 */
path?: (string | number)[]
range: ReportRange
/**
 * Other places that belong to it.
 */
related?: ReportRange[]
/**
 * What was found, in words.
 */
message: string
/**
 * How to mend it, in words.
 */
mend: string
/**
 * Where the model asks for it and how strongly, in words.
 */
basis?: string
}
/**
 * How many there are of each.
 */
export interface ReportTotals {
/**
 * Criteria by outcome.
 */
outcomes: {
/**
 * Not asked, or declared not relevant.
 */
"not-applicable": number
/**
 * Answered.
 */
met: number
/**
 * Agreed to wait.
 */
waived: number
/**
 * Answered in part.
 */
thin: number
/**
 * Not answered.
 */
missing: number
}
/**
 * Findings by weight.
 */
findings: {
/**
 * Cannot be used as it is.
 */
broken: number
/**
 * Of weight must.
 */
must: number
/**
 * Of weight should.
 */
should: number
/**
 * Of weight may.
 */
may: number
}
}
/**
 * What `forloeb check --format json` prints: the outcomes and findings of the programmes that were checked, on one day.
 */
export interface Report {
/**
 * Version of this form.
 */
version: 1
/**
 * The day of the run, as YYYY-MM-DD: waivers are held against it.
 */
day: string
/**
 * Language of messages.
 */
language: ("da" | "en")
/**
 * Each programme that was checked, in the order in which they were found.
 */
programmes: ReportProgramme[]
totals: ReportTotals
}
/**
 * A row with where it stands.
 */
export interface SiteRow {
/**
 * Full id: that of the list, then the row’s own. A row without an id has its list’s.
 */
id: string
/**
 * Full id of the criterion that the list stands for.
 */
list: string
/**
 * Id of the party, for a row of its local plan.
 */
party?: string
/**
 * The page that shows it, relative to this file as in a link.
 */
page: string
/**
 * The row itself, by its shape.
 */
value: ({

} | unknown[] | string | boolean)
}
/**
 * How the programme answers a criterion.
 */
export interface SiteOutcome {
/**
 * Full id of the criterion.
 */
id: string
/**
 * What it is called.
 */
title: string
/**
 * How strongly it is asked for.
 */
obligation: ("must" | "should" | "may")
outcome: SiteOutcomeState
/**
 * Why, where a reader would ask.
 */
why?: string
/**
 * Where the answers stand.
 * 
 * Items: A page, relative to this file as in a link.
 */
pages: string[]
/**
 * For a criterion that is answered in local plans: each plan there is.
 * 
 * Items: One party’s.
 */
plans?: {
/**
 * Id of the party.
 */
party: string
outcome: SiteOutcomeState
/**
 * Why, where a reader would ask.
 */
why?: string
/**
 * Where the answers stand.
 * 
 * Items: A page, relative to this file as in a link.
 */
pages: string[]
}[]
}
/**
 * programme.json beside the front page of a programme: what the programme agrees, as data.
 */
export interface SiteProgramme {
/**
 * Where this schema stands, relative to this file.
 */
$schema: string
/**
 * Version of this form.
 */
form: 1
/**
 * Which edition of the site it belongs to: the internal one has drafts too.
 */
audience: ("public" | "internal")
/**
 * The day of the build, as YYYY-MM-DD.
 */
day: string
programme: SiteProgrammeHead
/**
 * Its chapters, in order.
 * 
 * Items: A chapter.
 */
chapters: {
/**
 * Its title.
 */
title: string
/**
 * Its page, relative to this file as in a link.
 */
page: string
}[]
/**
 * Local plans of its parties.
 * 
 * Items: A local plan.
 */
plans: {
/**
 * Id of the party.
 */
party: string
/**
 * Its page, relative to this file as in a link.
 */
page: string
}[]
/**
 * Its actors, those that only local plans name last.
 * 
 * Items: An actor.
 */
roles: {
/**
 * The id that rows name.
 */
id: string
/**
 * Its name.
 */
name: string
/**
 * The page of its tasks, transitions and contacts, relative to this file as in a link.
 */
page: string
}[]
data: SiteProgrammeData
/**
 * In the internal edition: one for each criterion of the model and the profiles.
 */
outcomes?: SiteOutcome[]
}
/**
 * What a programme is. What it does not say is left out.
 */
export interface SiteProgrammeHead {
/**
 * Its id: the name of its folder.
 */
id: string
/**
 * Its title.
 */
title: string
/**
 * The language that it is written in.
 */
language: ("da" | "en")
/**
 * How far it is. Only one that is in force is to be worked by.
 */
status: ("draft" | "consultation" | "political-approval" | "in-force" | "under-revision" | "withdrawn")
/**
 * True for an example: its parties and figures are made up.
 */
illustrative: boolean
/**
 * Its version.
 */
version?: string
/**
 * The region that it is for.
 */
region?: string
/**
 * The model that it follows, with the version: <id>@<version>.
 */
model: string
/**
 * Ids of the profiles that it follows.
 */
profiles: string[]
"valid-from"?: Date
"valid-to"?: Date
"next-revision"?: Date
/**
 * Whom it is for.
 */
"target-group"?: {
/**
 * In words.
 */
text?: string
/**
 * Ages in years, both included.
 */
ages?: {
/**
 * The youngest.
 */
from?: number
/**
 * The oldest.
 */
to?: number
}
}
/**
 * The parties to the agreement.
 */
parties: SiteParty[]
/**
 * The phases of the course, in order; none where the programme and its profiles name none.
 */
phases: SitePhase[]
/**
 * Its versions, as the programme lists them.
 */
revisions: SiteRevision[]
/**
 * The page of the programme, relative to this file as in a link.
 */
page: string
/**
 * The file programme.json of the programme, relative to this file as in a link.
 */
data: string
}
/**
 * A party to the agreement.
 */
export interface SiteParty {
/**
 * Its id.
 */
id: string
/**
 * Its name.
 */
name: string
kind: PartyKind
contact?: Contact
}
/**
 * A phase of the course.
 */
export interface SitePhase {
/**
 * Its id: what rows name in `phase`.
 */
id: string
/**
 * Its name.
 */
name: string
}
/**
 * A version of the programme.
 */
export interface SiteRevision {
/**
 * Its number.
 */
version: string
date?: Date
/**
 * What is new in it.
 */
text?: string
}
/**
 * Its rows by shape, in reading order, those of local plans last; an empty list where it says nothing. A row that is at fault lacks the parts that are.
 */
export interface SiteProgrammeData {
/**
 * Actors of the programme, by id.
 */
"actor-ids": unknown[]
/**
 * Who takes part: leaders, professionals, staff, and the citizen.
 */
actors: unknown[]
/**
 * Ages in years, both ends included.
 */
"age-range": unknown[]
/**
 * Degrees of coordination and collaboration, by their id in the catalogue.
 */
degrees: unknown[]
/**
 * Criteria that include citizens in the group or exclude them from it.
 */
delimitation: unknown[]
/**
 * Figures about the group, each with its unit, year and source.
 */
figures: unknown[]
/**
 * The concrete goals that the parties share.
 */
goals: unknown[]
/**
 * Groups of people who make contact, and what happens to each.
 */
"guided-groups": unknown[]
/**
 * Indicators, each with its measure.
 */
indicators: unknown[]
/**
 * Treatments and interventions.
 */
interventions: unknown[]
/**
 * The levels that the group is stratified into.
 */
levels: unknown[]
/**
 * Who an actor of the programme is at one party.
 */
"local-actors": unknown[]
/**
 * Local units and what each is responsible for.
 */
"local-units": unknown[]
/**
 * Treatment manuals that are offered.
 */
manuals: unknown[]
/**
 * Members of a group: which party, in which role.
 */
members: unknown[]
/**
 * Milestones of a plan.
 */
milestones: unknown[]
/**
 * Offers to the group.
 */
offers: unknown[]
/**
 * Stages of the work, each with its period.
 */
stages: unknown[]
/**
 * Tasks: who is responsible, who is involved, and when.
 */
tasks: unknown[]
/**
 * One text or a list of texts.
 */
texts: unknown[]
/**
 * Assessment tools, by their id in the catalogue.
 */
tools: unknown[]
/**
 * Transitions: who hands over what to whom, by when.
 */
transitions: unknown[]
/**
 * Parties or actors, by id.
 */
who: unknown[]
/**
 * Yes or no.
 */
"yes-no": unknown[]
}
/**
 * programmes.json at the root of the site: the programmes that it publishes, and where their data stand.
 */
export interface SiteProgrammes {
/**
 * Where this schema stands, relative to this file.
 */
$schema: string
/**
 * Version of this form.
 */
form: 1
/**
 * Which edition of the site it belongs to: the internal one has drafts too.
 */
audience: ("public" | "internal")
/**
 * The day of the build, as YYYY-MM-DD.
 */
day: string
/**
 * What the site is called.
 */
title: string
/**
 * In the order of the front page.
 */
programmes: SiteProgrammeHead[]
}
/**
 * One programme.
 */
export interface StatusProgramme {
/**
 * Its id; the folder's name when it could not be read as a whole.
 */
id: string
/**
 * Its folder, relative to where the command ran; empty for that folder itself.
 */
path: string
/**
 * False when it could not be read as a whole: then only its findings are known.
 */
assembled: boolean
/**
 * Its title.
 */
title?: string
/**
 * Its status.
 */
status?: string
/**
 * True for an example: its figures are made up.
 */
illustrative?: boolean
/**
 * Its version, if it states one.
 */
version?: string
/**
 * The model that it is held against, with its version.
 */
model?: string
/**
 * How far each section is, in the model's order.
 */
sections: StatusSection[]
findings: StatusFindings
/**
 * What to do first: the heaviest findings.
 */
first: StatusFirst[]
/**
 * Its waivers, those that end first before the others.
 */
waivers: StatusWaiver[]
"next-revision"?: StatusDeadline
readability?: StatusReadability
}
/**
 * A section of the model.
 */
export interface StatusSection {
/**
 * The section's id.
 */
id: string
/**
 * Its title, in the language of the run.
 */
title: string
/**
 * Criteria of obligation must or should that apply.
 */
asked: number
/**
 * Those of them that are met.
 */
answered: number
/**
 * Those of them that are waived.
 */
waived: number
}
/**
 * Findings by weight.
 */
export interface StatusFindings {
/**
 * Findings of weight broken.
 */
broken: number
/**
 * Findings of weight must.
 */
must: number
/**
 * Findings of weight should.
 */
should: number
/**
 * Findings of weight may.
 */
may: number
}
/**
 * A finding to begin with.
 */
export interface StatusFirst {
/**
 * Its code.
 */
code: string
/**
 * Its weight.
 */
weight: ("broken" | "must" | "should" | "may")
/**
 * What was found.
 */
message: string
/**
 * How to mend it.
 */
mend: string
/**
 * Path of the file from where the command ran.
 */
file: string
/**
 * Line in it, from 1.
 */
line: number
}
/**
 * An agreement to wait with some criteria.
 */
export interface StatusWaiver {
/**
 * Criteria, or items for all of theirs.
 */
ids: string[]
/**
 * Why.
 */
reason: string
/**
 * Who answers for it: the name of the party, else what is written.
 */
owner: string
until: StatusDeadline
/**
 * Path of the file from where the command ran.
 */
file: string
/**
 * Line in it, from 1.
 */
line: number
}
/**
 * A day that something ends or is due.
 */
export interface StatusDeadline {
/**
 * As it is written: a year, a month or a day.
 */
date: string
/**
 * Days from the day of the run to its last day; negative when that is past.
 */
"days-left": number
/**
 * Past, within 60 days, or later.
 */
state: ("past" | "soon" | "later")
}
/**
 * How prose reads: LIX is the mean number of words in a sentence plus the percentage of words of more than six letters.
 */
export interface StatusReadability {
/**
 * Of the whole programme; left out where there are fewer than 100 words.
 */
lix?: number
/**
 * Words of prose.
 */
words: number
/**
 * Sentences.
 */
sentences: number
/**
 * Each file with prose, in reading order.
 */
chapters: StatusChapter[]
/**
 * The sentences that are hardest to read, the hardest first.
 */
hardest: StatusSentence[]
}
/**
 * The prose of one file.
 */
export interface StatusChapter {
/**
 * Path of the file from where the command ran.
 */
file: string
/**
 * Title of the chapter.
 */
title: string
/**
 * Left out where there are fewer than 100 words: too few to judge.
 */
lix?: number
/**
 * Words of prose.
 */
words: number
/**
 * Sentences.
 */
sentences: number
/**
 * Its sentences that are hardest to read, the hardest first, at most three.
 */
hardest: StatusSentence[]
}
/**
 * A sentence.
 */
export interface StatusSentence {
/**
 * Path of the file from where the command ran.
 */
file: string
/**
 * Line in it, from 1.
 */
line: number
/**
 * The sentence.
 */
text: string
/**
 * Its words.
 */
words: number
/**
 * Its own number.
 */
lix: number
}
/**
 * What `forloeb status --format json` prints: how far programmes are, what ends soon and how they read, on one day.
 */
export interface StatusReport {
/**
 * Version of this form.
 */
version: 1
/**
 * The day of the run.
 */
day: string
/**
 * Language of messages.
 */
language: ("da" | "en")
/**
 * Each programme, in the order in which they were found.
 */
programmes: StatusProgramme[]
}
export interface Actor {
id: RowId
name: string
party?: (string | string[])
"party-kind"?: PartyKind
/**
 * A coordinating role by its id in the catalogue. What has the form of an id is one; any other text, or {other: …}, is the words themselves.
 */
role?: (string | Other)
contact?: Contact
}
/**
 * Ages in years, both ends included.
 */
export interface AgeRange {
text?: string
from?: number
to?: number
}
/**
 * An amount of time and what it counts from or before; or {text}, which cannot be compared.
 */
export interface Deadline {
hours?: number
days?: number
weeks?: number
months?: number
kind?: ("working" | "calendar")
from?: string
before?: string
text?: string
}
export interface DelimitationCriterion {
id: RowId
text: string
kind?: ("diagnosis" | "age" | "need" | "other")
icd10?: string[]
icpc2?: string[]
}
export interface Figure {
text: string
value?: (number | string)
unit?: string
year?: number
source?: string
}
export interface Goal {
id: RowId
text: string
"success-criterion"?: string
indicators?: string[]
dimension?: (Dimension | Dimension[])
"health-agreement"?: string
}
export interface GuidedGroup {
id: RowId
group: string
then?: string
}
export interface Indicator {
id: RowId
name: string
kind?: ("implementation" | "quality")
level?: ("citizen" | "societal" | "professional" | "organisational")
numerator?: string
denominator?: string
direction?: ("higher-is-better" | "lower-is-better" | "within-range")
standard?: string
/**
 * A data source by its id in the catalogue. What has the form of an id is one; any other text, or {other: …}, is the words themselves.
 */
"data-source"?: (string | Other)
frequency?: string
owner?: PartyOrActorRef
}
export interface Intervention {
id: RowId
name: string
area?: (Area | Area[])
responsible?: PartyOrActorRef
/**
 * Acts and paragraphs that settle the intervention, or 'none'.
 */
law?: (Law | Law[])
knowledge?: KnowledgeBase
levels?: (string | {
id: string
standard?: Standard
})[]
phase?: PhaseOrPhases
"target-group"?: string
/**
 * A method or a manual by its id in the catalogues. What has the form of an id is one; any other text, or {other: …}, is the words themselves.
 */
method?: (string | Other)
implementation?: string
effect?: string
cost?: string
}
export interface KnowledgeBase {
base?: ("guideline" | "evidence" | "experience")
source?: string
}
export interface Level {
id: RowId
name: string
criteria?: string[]
degree?: (string | Other)
interventions?: (string | {
id: string
standard?: Standard
})[]
}
export interface LocalActor {
id: string
name?: string
contact?: Contact
}
export interface LocalUnit {
id: RowId
unit: string
task?: string
contact?: Contact
}
export interface Manual {
id: RowId
/**
 * A manual by its id in the catalogue. What has the form of an id is one; any other text, or {other: …}, is the words themselves.
 */
name: (string | Other)
problem?: string
ages?: string
sessions?: string
format?: string
}
export interface Member {
party?: PartyRef
role?: string
represents?: (("citizens" | "relatives" | "management" | "professionals" | "politicians") | Other)
chair?: boolean
}
export interface Milestone {
id: RowId
text: string
owner?: PartyOrActorRef
due?: Date
state?: ("planned" | "ongoing" | "done" | "dropped")
follows?: string
}
export interface Offer {
name: string
text?: string
contact?: Contact
url?: string
}
export interface Stage {
id: RowId
name: string
from?: Date
to?: Date
text?: string
}
export interface Task {
id: RowId
task: string
responsible?: (string | {
"one-of": ActorRef[]
"decided-by"?: string
} | Other)
involved?: ActorRef[]
when?: Deadline
phase?: PhaseOrPhases
levels?: string[]
}
export interface Transition {
id: RowId
transition: (string | Other)
from?: ActorRef
to?: ActorRef
initiators?: (string | {
who: ActorRef
through?: string
} | Other)[]
trigger?: string
"hands-over"?: string[]
deadline?: Deadline
"until-taken-over"?: (string | {
who: ActorRef
what?: string
} | Other)
steps?: Step[]
phase?: PhaseOrPhases
}
export interface Step {
what: string
who?: (string | ActorRef[] | Other)
when?: Deadline
if?: string
channel?: string
}
