import type { CopyWords } from './checklist-words.ts'
import type { Checklist, ChecklistItem, Entry, Run, Sentence } from './checklist.ts'
import { fill, listIn } from '#engine/language/sentences.ts'

/** The checklist as plain text for tickets and notes, one line per sentence, ending in a line break. */
export function writeText(checklist: Checklist, words: CopyWords): string {
  const { title, date, version, answers, done, total, sections, phases, addresses } = checklist
  const values = sections.flatMap((section) =>
    section.lines.map(({ name, entry }) => `${section.title}: ${name}: ${entryText(entry, words)}`),
  )
  return [
    [
      title,
      fill(words.made, { date, version }),
      ...(answers.length > 0 ? [fill(words.answers, { answers: listIn(words.lang, answers) })] : []),
      ...(done > 0 ? [fill(words.done, { done, total }, words.lang)] : []),
    ],
    [capitals(words.values, words.lang), ...values],
    ...phases.map((phase) => [
      capitals(phase.place === '' ? phase.title : `${phase.title} (${phase.place})`, words.lang),
      ...phase.items.flatMap((item) => itemLines(item, words)),
    ]),
    ...(phases.length === 0 ? [[words.nothingLeft]] : []),
    [
      ...(addresses.guide === '' ? [] : [`${words.guide} ${addresses.guide}`]),
      `${words.support} ${addresses.support}, ${addresses.email}`,
    ],
  ]
    .map((block) => block.map(oneLine).join('\n'))
    .join('\n\n')
    .concat('\n')
}

function entryText(entry: Entry, words: CopyWords): string {
  switch (entry.kind) {
    case 'known':
      return isolate(entry.value)
    case 'blank':
      return words.line
    case 'secret':
      return `${words.line} (${sentence(entry.which)})`
  }
}

function itemLines(item: ChecklistItem, words: CopyWords): readonly string[] {
  const entries = item.entries.map(({ heading, lines }) => {
    const list = lines.map(({ label, what }) => `${label}: ${run(what)}`).join(', ')
    return `      ${heading === '' ? words.enter : heading}: ${list}`
  })
  const errors = item.errors.map(
    ({ after, message, remedy }) => `      ${fill(words.error, { button: after, message })} ${sentence(remedy)}`,
  )
  return [
    `[${item.isDone ? 'x' : ' '}] ${item.number}. ${item.title}`,
    `      ${sentence(item.summary)}`,
    ...entries,
    ...errors,
  ]
}

function sentence(runs: Sentence): string {
  return runs.map(run).join('')
}

function run(piece: Run): string {
  if (piece.kind === 'value') return isolate(piece.text)
  if (piece.kind !== 'link' || piece.note === '') return piece.text
  return `${piece.text} (${piece.note})`
}

/** Letters that run from right to left would turn what is beside them around: U+2068 and U+2069 keep them apart. */
const isolate = (text: string) =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text

const capitals = (text: string, lang: string) => text.toLocaleUpperCase(lang)

/** A value with a line break in it must not begin a line of its own. */
function oneLine(line: string): string {
  return line.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')
}
