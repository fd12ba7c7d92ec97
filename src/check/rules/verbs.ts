/** English words that may be a verb: a small closed list, to tell a claim from a title. It errs on the side of the author. */

/** Forms of the verbs that help others, and of "be". */
const helpers =
  'am is are was were be been being has have had having do does did done can could will would shall should may might must cannot';

/** Regular verbs of headlines, in their plain form; -s, -ed and -ing are added. */
const regular = `accept act add admit advise agree aim allow announce answer appear approach argue arrive ask avoid
  apply back bar begin believe belong call carry cause change check cite claim close compare control copy count cover cross decide
  declare demand deny depend differ disagree discover divide doubt drop end escape estimate expect explain fail fear fill
  finish fit follow force gain govern guard guess happen hate help hint hope increase invade join judge keep kill lack
  land last launch learn leave lie like limit link list live look love lower make mark matter measure meet mend miss
  move name narrow need note offer open order overtake owe own pass place plan play point prevent print promise prove
  publish pull push raise range reach refer refuse remain remember remove rely repeat replace reply report rest return
  reveal rise risk rule save say seem serve share show sign solve sound stand start state stay stop study suggest suit
  support surprise survive talk tell test think threaten trade travel treat trust try turn untie urge use value vary
  vote wait walk want warn watch weigh win wish work worry yield`;

/** Others, with every form that is not made by rule. */
const irregular = `beat began begun bent bet bind bound bite bit bleed bled blow blew break broke broken breed bring
  brought broadcast build built burn burnt burst buy bought catch caught choose chose chosen cling come came cost creep
  cut deal dealt dig dug draw drew drawn drink drive drove driven eat ate fall fell fallen feed fed feel felt fight
  fought find found fled flee fly flew flown forbid forget forgot forgive freeze froze get got give gave given go goes
  went gone grew grow grown hang hung hear heard hid hide hit hold held hurt kept knew know known laid lay led lead left
  lend lent let lost lose made mean meant met mistook paid pay put quit ran run read ride rode ring rang rose said sang
  sank sat saw see seen sell sold send sent set shake shook shot shoot shrank shrink shut sing sink sit sleep slept slid
  slide spoke speak spend spent split spread stole steal stood stuck stick strike struck swear swore swept sweep swim
  swing take took taken taught teach tear tore thought throw threw told understand understood wear wore win won write
  wrote written`;

const wordsIn = (text: string): string[] => text.split(/\s+/);

const withS = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

const known: ReadonlySet<string> = new Set([
  ...wordsIn(helpers),
  ...wordsIn(regular).flatMap((verb) => [verb, withS(verb)]),
  ...wordsIn(irregular).flatMap((verb) => [verb, withS(verb)]),
]);

/** Words behind which a noun stands, or an adjective and a noun. */
const beforeNoun: ReadonlySet<string> = new Set(
  wordsIn('a an the of in on at by with without from for between his her its their our your my'),
);

/** Whether a word can be a verb behind the one before it. Every word that ends as a past tense does is let pass. */
function mayBeVerb(word: string, before: string | undefined): boolean {
  if (/(n['’]t|['’](re|ve|ll|d|m))$/i.test(word)) return true;
  if (before !== undefined && beforeNoun.has(before.toLowerCase())) return false;
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  return known.has(plain) || /^[a-z]{2,}ed$/.test(plain);
}

/** Whether any word of a sentence can be a verb. */
export function hasVerb(sentence: string): boolean {
  const words = sentence.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return words.some((word, index) => mayBeVerb(word, words[index - 1]));
}
