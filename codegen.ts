import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'graph/schema/*.{graphqls,graphql}',
  documents: ['frontend/src/**/*.{ts,tsx}', '!frontend/src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'frontend/src/gql/': {
      preset: 'client',
      presetConfig: {
        // Not a React hook, so it isn't called useFragment.
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
      },
      config: {
        enumType: 'string-literal',
        useTypeImports: true,
        defaultScalarType: 'unknown',
        scalars: {
          Time: 'string',
          Date: 'string',
          Month: 'string',
          Scope: 'string',
          Cursor: 'string',
          ID: 'string',
          Map: 'Record<string, unknown>',
        },
      },
    },
  },
}

export default config
