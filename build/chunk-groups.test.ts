import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chunkGroups, groupContents } from './chunk-groups.ts'

const modules = Object.values(groupContents).flat()

test('every module that a group names is there: another name would undo the group without a word', () => {
  expect(modules.filter((module) => !existsSync(module))).toEqual([])
})

test('no module is named twice', () => {
  expect(new Set(modules).size).toBe(modules.length)
})

test('a group takes its own modules before the groups below it', () => {
  const [start, shared] = chunkGroups
  expect(start?.test('/anywhere/src/main.tsx')).toBe(true)
  expect(start?.test('/anywhere/src/domain.tsx')).toBe(false)
  expect(start?.priority).toBeGreaterThan(shared?.priority ?? Infinity)
})
