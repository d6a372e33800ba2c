import { Button, Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Can } from '@/components/Can'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { EmptyState } from '@/components/states'
import { graphql } from '@/gql'
import type { AutomationQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { nodesOf, type RowOf } from '@/lib/list'
import { useParam } from '@/lib/param'
import { RuleDialog } from './RuleDialog'
import { Rules } from './Rules'
import { Runs } from './Runs'

const AutomationDocument = graphql(`
  query Automation {
    automationRules(first: 100, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          name
          ...RuleFormFields
          ...RulesFields
        }
      }
    }
  }
`)

type Rule = RowOf<AutomationQuery['automationRules']>

/** Tarefas automatizadas: the rules that cancel for non-payment, and what their runs did. */
export default function AutomationPage() {
  const { t } = useTranslation(['automation', 'shell'])
  const [editing, edit] = useParam('regra')
  const query = useQuery({ query: AutomationDocument, requestPolicy: 'cache-and-network', context })
  const rules = nodesOf<Rule>(query[0].data?.automationRules)
  const add = (
    <Can permission="AUTOMATE">
      <Button onClick={() => edit('nova')}>{t('new')}</Button>
    </Can>
  )
  return (
    <>
      <PageHeader title={t('shell:automation')} description={t('description')} actions={add} />
      <Stack gap="lg">
        <section aria-labelledby="rules">
          <Title order={2} id="rules" mb="xs">
            {t('rules')}
          </Title>
          <QueryView query={query}>
            {() =>
              rules.length === 0 ? (
                <EmptyState title={t('noRulesTitle')} action={add}>
                  {t('noRulesText')}
                </EmptyState>
              ) : (
                <Rules rules={rules} label={t('rules')} onEdit={edit} />
              )
            }
          </QueryView>
        </section>
        <section aria-labelledby="runs">
          <Title order={2} id="runs" mb="xs">
            {t('runs')}
          </Title>
          <Runs rules={rules} />
        </section>
      </Stack>
      {query[0].data && <RuleDialog id={editing} rules={rules} onClose={() => edit(null, { replace: true })} />}
    </>
  )
}

const context = dependsOn('AutomationRule')
