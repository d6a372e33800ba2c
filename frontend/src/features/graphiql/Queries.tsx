import { useGraphiQL } from '@graphiql/react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { dependsOn } from '@/lib/client'
import { nodesOf } from '@/lib/list'
import { type Problem, useSubmit } from '@/lib/submit'
import { urls } from '@/urls'
import { examples } from './examples'
import {
  DeleteQueryDocument,
  mayDelete,
  type Reader,
  SavedQueriesDocument,
  type SavedQuery,
  SaveQueryDocument,
} from './savedQueries'

/** GraphiQL's pane of queries: those that people kept, and the worked examples. */
export function Queries() {
  const { t } = useTranslation('graphiql')
  const open = useOpen()
  return (
    <section className="queries" aria-label={t('queries')}>
      <h2>{t('queries')}</h2>
      <Save />
      <h3>{t('saved')}</h3>
      <SavedPage open={open} />
      <h3>{t('examples')}</h3>
      <ul>
        {examples.map(({ title, document }) => (
          <li key={title}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(document)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const context = dependsOn('SavedQuery')

/** Puts a query into the editors. */
function useOpen() {
  const queryEditor = useGraphiQL(({ queryEditor: editor }) => editor)
  const variableEditor = useGraphiQL(({ variableEditor: editor }) => editor)
  return (document: string, variables?: string | null) => {
    queryEditor?.setValue(document)
    variableEditor?.setValue(variables ?? '')
    queryEditor?.focus()
  }
}

/** Keeps what stands in the editor, under a name. */
function Save() {
  const { t } = useTranslation('graphiql')
  const queryEditor = useGraphiQL(({ queryEditor: editor }) => editor)
  const variableEditor = useGraphiQL(({ variableEditor: editor }) => editor)
  const [name, setName] = useState('')
  const [done, setDone] = useState(false)
  const id = useId()
  const { submit, submitting, problem } = useSubmit(SaveQueryDocument, (data) => data.createSavedQuery, { context })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    const document = queryEditor?.getValue() ?? ''
    const variables = variableEditor?.getValue().trim() || null
    if (!(await submit({ input: { name: name.trim(), document, variables } }))) return
    setName('')
    setDone(true)
  }
  return (
    <form onSubmit={save}>
      <label htmlFor={id}>{t('saveAs')}</label>
      <div className="save">
        <input id={id} value={name} required maxLength={200} onChange={(event) => setName(event.currentTarget.value)} />
        <button type="submit" className="graphiql-button" disabled={submitting}>
          {t('save')}
        </button>
      </div>
      <p role="status">{done ? t('savedNow') : ''}</p>
      <Failed problem={problem} />
    </form>
  )
}

function Failed({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation('graphiql')
  return problem && <p role="alert">{problem.errors.map(({ message }) => message).join(' ') || t('failed')}</p>
}

type Open = ReturnType<typeof useOpen>

/** The kept queries after a cursor; those after them when they are asked for. */
function SavedPage({ after, open }: { after?: string; open: Open }) {
  const { t } = useTranslation('graphiql')
  const [more, setMore] = useState(false)
  const [{ data }] = useQuery({ query: SavedQueriesDocument, variables: { after }, context })
  if (!data) return null
  const saved = nodesOf<SavedQuery>(data.savedQueries)
  const { hasNextPage, endCursor } = data.savedQueries.pageInfo
  if (saved.length === 0 && !after) return <p>{t('noneSaved')}</p>
  return (
    <>
      <ul>
        {saved.map((query) => (
          <Saved
            key={query.id}
            query={query}
            reader={data.viewer}
            onOpen={() => open(query.document, query.variables)}
          />
        ))}
      </ul>
      {hasNextPage && !more && (
        <button type="button" className="graphiql-button" onClick={() => setMore(true)}>
          {t('more')}
        </button>
      )}
      {more && endCursor && <SavedPage after={endCursor} open={open} />}
    </>
  )
}

type SavedProps = { query: SavedQuery; reader: Reader | null | undefined; onOpen: () => void }

/** One kept query: open it, share its link, delete it. */
function Saved({ query, reader, onOpen }: SavedProps) {
  const { t } = useTranslation('graphiql')
  const { id, name, createdByName } = query
  const [shared, setShared] = useState<'copied' | 'shown' | null>(null)
  const link = new URL(urls.graphiql(id), window.location.origin).href
  const deletion = useSubmit(DeleteQueryDocument, (data) => data.deleteSavedQuery, { context })
  const share = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setShared('copied')
    } catch {
      // Browsers have no clipboard for pages without HTTPS.
      setShared('shown')
    }
  }
  return (
    <li>
      <button type="button" className="graphiql-un-styled" onClick={onOpen}>
        {name}
        <small>{createdByName}</small>
      </button>
      <span className="actions">
        <button type="button" className="graphiql-button" onClick={share} aria-label={t('shareNamed', { name })}>
          {t(shared === 'copied' ? 'copied' : 'share')}
        </button>
        {mayDelete(query, reader) && (
          <button
            type="button"
            className="graphiql-button"
            disabled={deletion.submitting}
            onClick={() => deletion.submit({ input: { id } })}
            aria-label={t('deleteNamed', { name })}
          >
            {t('delete')}
          </button>
        )}
      </span>
      {shared === 'shown' && (
        <input readOnly value={link} aria-label={t('share')} onFocus={(event) => event.currentTarget.select()} />
      )}
      <Failed problem={deletion.problem} />
    </li>
  )
}
