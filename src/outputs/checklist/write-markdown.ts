import type { CopyWords } from './checklist-words.ts'
import type { Checklist, ChecklistItem, Entry, Run, Sentence } from './checklist.ts'
import { cellValue, codeSpan, escapeMarkdown } from './escape-markdown.ts'
import { fill, listIn } from '#engine/language/sentences.ts'

/** The checklist as Markdown with task lists and a table (GitHub's flavour), ending in a line break. */
export function writeMarkdown(checklist: Checklist, words: CopyWords): string {
  return [
    `# ${escapeMarkdown(checklist.title)}`,
    headLines(checklist, words).map(escapeMarkdown).join('\n'),
    `## ${escapeMarkdown(words.values)}`,
    valueTable(checklist, words),
    ...checklist.phases.flatMap((phase) => [
      `## ${escapeMarkdown(phase.place === '' ? phase.title : `${phase.title} (${phase.place})`)}`,
      phase.items.map((item) => itemLines(item, words)).join('\n'),
    ]),
    ...(checklist.phases.length === 0 ? [escapeMarkdown(words.nothingLeft)] : []),
    addressLines(checklist, words),
  ]
    .join('\n\n')
    .concat('\n')
}

function headLines(checklist: Checklist, words: CopyWords): readonly string[] {
  const { date, version, answers, done, total } = checklist
  return [
    fill(words.made, { date, version }),
    ...(answers.length > 0 ? [fill(words.answers, { answers: listIn(words.lang, answers) })] : []),
    ...(done > 0 ? [fill(words.done, { done, total }, words.lang)] : []),
  ]
}

function valueTable({ sections }: Checklist, words: CopyWords): string {
  const rows = sections.flatMap(({ title, lines }) =>
    lines.map(({ name, entry }) => [escapeMarkdown(`${title}: ${name}`), entryText(entry, words)]),
  )
  return [[words.valueName, words.value], ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function entryText(entry: Entry, words: CopyWords): string {
  switch (entry.kind) {
    case 'known':
      return cellValue(entry.value)
    case 'blank':
      return escapeMarkdown(words.line)
    case 'secret':
      return `${escapeMarkdown(words.line)} (${sentence(entry.which)})`
  }
}

function itemLines(item: ChecklistItem, words: CopyWords): string {
  const title = link(escapeMarkdown(item.title), item.address)
  const entries = item.entries.map(({ heading, lines }) => {
    const list = lines.map(({ label, what }) => `**${escapeMarkdown(label)}**: ${run(what)}`).join(', ')
    return `  - ${heading === '' ? words.enter : escapeMarkdown(heading)}: ${list}`
  })
  const errors = item.errors.map(
    ({ after, message, remedy }) =>
      `  - ${fill(words.error, { button: `**${escapeMarkdown(after)}**`, message: escapeMarkdown(message) })} ${sentence(remedy)}`,
  )
  return [
    `- [${item.isDone ? 'x' : ' '}] **${item.number}. ${title}** – ${sentence(item.summary)}`,
    ...entries,
    ...errors,
  ].join('\n')
}

function addressLines({ addresses }: Checklist, words: CopyWords): string {
  return [
    ...(addresses.guide === '' ? [] : [`${words.guide} <${addresses.guide}>`]),
    `${words.support} <${addresses.support}>, <${addresses.email}>`,
  ]
    .map((line) => `- ${line}`)
    .join('\n')
}

function sentence(runs: Sentence): string {
  return runs.map(run).join('')
}

function run(piece: Run): string {
  switch (piece.kind) {
    case 'text':
    case 'icon':
      return escapeMarkdown(piece.text)
    case 'label':
      return `**${escapeMarkdown(piece.text)}**`
    case 'code':
    case 'value':
      return codeSpan(piece.text)
    case 'link': {
      // The number of the step stays: the copy may be printed.
      const note = piece.target.to === 'step' && piece.note !== '' ? ` (${escapeMarkdown(piece.note)})` : ''
      return link(escapeMarkdown(piece.text), piece.address) + note
    }
  }
}

function link(text: string, address: string): string {
  return address === '' ? text : `[${text}](<${address}>)`
}
