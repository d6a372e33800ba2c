import { expect, test } from 'vitest'
import english from './en'
import portuguese from './pt-BR'

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  )
}

const catalogues: Record<string, Tree> = { 'pt-BR': portuguese, en: english }

test('both languages have the same texts', () => {
  const keys = (tree: Tree) =>
    flatten(tree)
      .map(([key]) => key)
      .sort()
  expect(keys(english)).toEqual(keys(portuguese))
})

test.each(Object.entries(catalogues))('no text of %s is empty', (_, tree) => {
  expect(flatten(tree).filter(([, text]) => text.trim() === '')).toEqual([])
})

test('a text and its translation take the same values', () => {
  const values = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort()
  const translated = new Map(flatten(english))
  const different = flatten(portuguese).filter(
    ([key, text]) => values(text).join() !== values(translated.get(key)).join(),
  )
  expect(different).toEqual([])
})
