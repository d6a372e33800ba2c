type Node = { __typename: string; id: string }

/** A node when it is the record that was asked for; while another one is fetched, the one before is still there. */
export function nodeOf<N extends Node, Type extends N['__typename']>(
  node: N | null | undefined,
  type: Type,
  id: string | null,
): Extract<N, { __typename: Type }> | undefined {
  return node?.__typename === type && node.id === id ? (node as Extract<N, { __typename: Type }>) : undefined
}
