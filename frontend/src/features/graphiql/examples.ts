// The examples are separate files, so that the server's tests can execute them.
const files = import.meta.glob<string>('../../../../examples/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** A query to learn from. Its first line says, as a comment, what it answers. */
export type Example = { title: string; document: string }

export const examples: readonly Example[] = Object.keys(files)
  .sort()
  .map((path) => {
    const document = files[path] ?? ''
    return { title: /^# (.*)/.exec(document)?.[1] ?? path, document }
  })
