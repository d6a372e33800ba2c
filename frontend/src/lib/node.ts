type Node = { __typename: string; id: string }

/** A node if it is the requested record; while another one is fetched, the previous one is still in the data. */
export function nodeOf<N extends Node, Type extends N['__typename']>(
  node: N | null | undefined,
  type: Type,
  id: string | null,
): Extract<N, { __typename: Type }> | undefined {
  return node?.__typename === type && node.id === id ? (node as Extract<N, { __typename: Type }>) : undefined
}
