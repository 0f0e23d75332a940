import { expect, test } from 'vitest'
import { pageStyles } from './page-styles.ts'

const page = '<p class="a md:b">x</p>'

const cases: readonly (readonly [what: string, css: string, left: string])[] = [
  ['a class of the page', '.a{color:red}', '.a{color:red}'],
  ['no class of the page', '.z{color:red}', ''],
  ['an escaped class', String.raw`.md\:b{color:red}`, String.raw`.md\:b{color:red}`],
  ['one of two selectors', '.z,.a{color:red}', '.a{color:red}'],
  ['all classes of a selector are needed', '.a .z{color:red}', ''],
  ['a class that must be absent is no condition', '.a:not(.z){color:red}', '.a:not(.z){color:red}'],
  ['one of several in :is()', ':is(.a,.z){color:red}', ':is(.a,.z){color:red}'],
  ['a state', '.a:hover,.a[open]{color:red}', '.a:hover,.a[open]{color:red}'],
  ['an element of the page', 'p{color:red}', 'p{color:red}'],
  ['no element of the page', 'h1{color:red}', ''],
  ['an element in another', 'main p,p b{color:red}', ''],
  ['the page itself', 'html,body{color:red}', 'html,body{color:red}'],
  ['one of several elements in :is()', ':is(h1,p){color:red}', ':is(h1,p){color:red}'],
  ['what is drawn before an element', '*,::before{color:red}', '*,::before{color:red}'],
  [
    'what a browser draws in a field, where there is none',
    '::-webkit-date-and-time-value,::placeholder{color:red}',
    '',
  ],
  ['an empty group goes', '@media print{.z{color:red}}', ''],
  [
    'a group inside a group',
    '@layer x{@media print{.a{color:red}.z{color:red}}}',
    '@layer x{@media print{.a{color:red}}}',
  ],
  ['the order of layers', '@layer x, y;.z{color:red}', '@layer x, y;'],
  ['a page description', '@page{margin:1cm}', '@page{margin:1cm}'],
  ['a property nobody reads', ':root{--x:1;--y:2}.a{width:var(--y)}', ':root{--y:2}.a{width:var(--y)}'],
  [
    'a property read by a property',
    ':root{--x:1;--y:var(--x)}.a{width:var(--y)}',
    ':root{--x:1;--y:var(--x)}.a{width:var(--y)}',
  ],
  ['a property only set', '.a{--x:1;width:0}', '.a{width:0}'],
  [
    'a registered property',
    '@property --x{syntax:"*";inherits:false}.a{width:var(--x)}',
    '@property --x{syntax:"*";inherits:false}.a{width:var(--x)}',
  ],
  ['a registered property nobody reads', '@property --x{syntax:"*";inherits:false}.a{width:0}', '.a{width:0}'],
  ['an animation', '@keyframes k{to{opacity:0}}.a{animation:1s k}', '@keyframes k{to{opacity:0}}.a{animation:1s k}'],
  ['an animation of another page', '@keyframes k{to{opacity:0}}.z{animation:1s k}', ''],
]

test.each(cases)('%s', (_what, css, left) => {
  expect(pageStyles(css)(page)).toBe(left)
})

test('what React writes for < and & in a class name is read as it was', () => {
  expect(pageStyles(String.raw`.\[\&\>b\]\:c{color:red}`)('<p class="[&amp;&gt;b]:c">x</p>')).not.toBe('')
})
