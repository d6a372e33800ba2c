// @vitest-environment node
import { expect, test } from 'vitest'
import { importDocuments, parseDocuments } from './documents'

test('a graphql call becomes an import of its own document', () => {
  const code = 'const Viewer = graphql(`\n  query Viewer { viewer { name } }\n`)\nnext()'
  expect(importDocuments(code)).toBe(
    'import __document_Viewer from "virtual:document/Viewer"; const Viewer = __document_Viewer\n\n\nnext()',
  )
})

test('a fragment is left out: the documents that spread it have its fields', () => {
  const code = 'const Row = graphql(`\n  fragment Row on Contract { id }\n`)\nnext()'
  expect(importDocuments(code)).toBe('const Row = undefined\n\n\nnext()')
})

test('other code is left alone', () => {
  expect(importDocuments('const x = graphql(text)')).toBeNull()
})

test('the generated documents are found by name', () => {
  const source = [
    'export type A = { b: string };',
    'export const RowFragmentDoc = {"kind":"Document"} as unknown as DocumentNode<RowFragment, unknown>;',
    'export const ViewerDocument = {"kind":"Document","definitions":[]} as unknown as DocumentNode<A, B>;',
  ].join('\n')
  expect([...parseDocuments(source)]).toEqual([['Viewer', '{"kind":"Document","definitions":[]}']])
})
