import { describe, expect, it } from 'vitest'
import { findHeader } from './header.ts'
import { finish } from './pieces.ts'
import { plainLines } from './lines.ts'

const fieldsOf = (text: string) => finish(findHeader(plainLines(text))).fields
const shown = (text: string) => fieldsOf(text).map(({ name, value }) => `${name}: ${value}`)

const source = `Return-Path: <you@example.org>
Received: from a.example
\tby b.example
  with ESMTP id 1;
 Tue, 6 Oct 2026 17:31:43 +0000
Received: from c.example by a.example
From: Jo <you@example.org>
Received: stands here too
Subject:
 folded
Empty:

Body: not a field
`

describe('findHeader', () => {
  it('unfolds, keeps repeated fields apart and in order, and stops at the body', () => {
    expect(shown(source)).toEqual([
      'Return-Path: <you@example.org>',
      'Received: from a.example by b.example with ESMTP id 1; Tue, 6 Oct 2026 17:31:43 +0000',
      'Received: from c.example by a.example',
      'From: Jo <you@example.org>',
      'Received: stands here too',
      'Subject: folded',
      'Empty: ',
    ])
  })

  it('says on which lines a field stands, and how', () => {
    const field = fieldsOf(`junk\r\n\r\n${source.replaceAll('\n', '\r\n')}`)[1]
    expect(field).toMatchObject({ line: 4, lastLine: 7 })
    expect(field?.raw).toBe(
      'Received: from a.example\n\tby b.example\n  with ESMTP id 1;\n Tue, 6 Oct 2026 17:31:43 +0000',
    )
  })

  it('does not take the names in an unfinished h= tag for fields', () => {
    const signed =
      'Received: x\nDKIM-Signature: v=1; s=a; h=Message-ID:Date:\nFrom:To:Subject\nCc:Received; d=example.org;\nFrom: you@example.org\n'
    expect(shown(signed)).toEqual([
      'Received: x',
      'DKIM-Signature: v=1; s=a; h=Message-ID:Date: From:To:Subject Cc:Received; d=example.org;',
      'From: you@example.org',
    ])
  })

  it('takes a field for a field where no list of names is open', () => {
    const noted = 'Received: a\nX-Note: h=a:\nFrom:you@example.org\nMessage-ID: b\n'
    expect(shown(noted)).toEqual(['Received: a', 'X-Note: h=a:', 'From: you@example.org', 'Message-ID: b'])
  })

  it('does not take the paragraphs after a single field for its folds', () => {
    expect(shown('Authentication-Results: a; none\n\nHello\n\ndkim=pass\n')).toEqual([
      'Authentication-Results: a; none',
    ])
  })

  it('does not decode a header that only one signature makes look encoded', () => {
    const half = 'Received: a\nDKIM-Signature: v=1; b=x=3D\nDKIM-Signature: v=3D1; b=y=\nFrom: you@example.org\n'
    expect(shown(half)).toEqual(half.trimEnd().split('\n'))
  })

  it('takes fields without a space after the colon, and no addresses or times', () => {
    const tight =
      'Received:from a\nARC-Seal:i=1; a=b\nFrom:you@example.org\nhttps://example.org/\n12:30:00 later\nnote:this\n'
    expect(shown(tight)).toEqual([
      'Received: from a',
      'ARC-Seal: i=1; a=b',
      'From: you@example.org https://example.org/ 12:30:00 later note:this',
    ])
  })

  it('drops the table of a mail page, and nothing that stands below the first Received', () => {
    const table = 'From: x\nSPF: PASS\nDKIM: PASS\nDMARC: PASS\n'
    const below = 'Received: a\nMessage-ID: <b>\nDMARC: of the sender\nFrom: you@example.org\n'
    expect(shown(table + below)).toEqual(below.trimEnd().split('\n'))
  })

  it.each([
    ['nothing', '', 'none'],
    ['prose', 'Note: this\n\nand: that', 'none'],
    ['what a screen shows', 'From: a\nTo: b\nSubject: c\nDate: d', 'none'],
    ['parts of a body', 'Content-Type: text/plain\nContent-Transfer-Encoding: 7bit\n\nhello', 'none'],
    ['one field', 'Authentication-Results: a; none', 'fragment'],
    ['a header', 'Received: a\nMessage-ID: b', 'header'],
  ])('%s', (_, text, kind) => {
    expect(finish(findHeader(text)).kind).toBe(kind)
  })

  it('reads on after a first line pasted with a stray indent, shown or not', () => {
    const text = '\u{a0}\u{feff} Received: a\n\tb\nMessage-ID: c\n\u{a0}\u{feff} From: d\nFrom: e'
    expect(shown(text)).toEqual(['Received: a b', 'Message-ID: c From: d', 'From: e'])
  })

  it('starts no field at an entity that stands for a line feed', () => {
    const html =
      'Received: from a &lt;b&gt;<br>\nFrom: Jo &lt;you@example.org&gt;&#10;Received: forged&#x0d;&#xA;X-A: b<br>\nMessage-ID: &lt;c&gt;<br>\n'
    expect(shown(html)).toEqual([
      'Received: from a <b>',
      'From: Jo <you@example.org> Received: forged X-A: b',
      'Message-ID: <c>',
    ])
  })

  it('leaves a header alone that only speaks of entities or encodings', () => {
    const plain =
      'Received: a\nMessage-ID: <b@c>\nSubject: &lt;br&gt; =3D\nDKIM-Signature: v=1; b=3D=3D\nFrom: <you@example.org>\n'
    expect(shown(plain)).toEqual(plain.trimEnd().split('\n'))
  })
})
