import type { Plugin } from 'vite'

/** [module, text as published, text as built] */
const changes: readonly (readonly [string, string, string])[] = [
  [
    '@graphiql/react/dist/components/tabs/index.js',
    '"aria-selected": isActive',
    '"aria-current": isActive || undefined',
  ],
  ['@graphiql/react/dist/components/tabs/index.js', 'role: "tablist"', 'role: undefined'],
  ['@graphiql/react/dist/components/tabs/index.js', 'role: "tab"', 'role: undefined'],
  ['graphiql/dist/GraphiQL.js', 'role: "tabpanel"', 'role: "group"'],
]

/**
 * GraphiQL marks its tabs as ARIA tabs, which may hold no buttons, and puts a title and a close button in each: a
 * screen reader finds neither. Built as a plain list of buttons they are found. Another GraphiQL that is written
 * differently stops the build, so that this is looked at again.
 */
export function graphiqlTabs(): Plugin {
  return {
    name: 'vinculo:graphiql-tabs',
    apply: 'build',
    transform(code, id) {
      const wanted = changes.filter(([module]) => id.endsWith(`/node_modules/${module}`))
      if (wanted.length === 0) return null
      let changed = code
      for (const [module, from, to] of wanted) {
        if (!changed.includes(from)) this.error(`${module} no longer has ${from}`)
        changed = changed.replaceAll(from, to)
      }
      return { code: changed, map: null }
    },
  }
}
