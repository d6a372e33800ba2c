import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { DateTime } from '@/components/DateTime'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { graphql } from '@/gql'
import { useFormat } from '@/lib/format'
import { useCan } from '@/lib/session'
import { urls } from '@/urls'
import { History } from './History'
import { ParametersForm } from './ParametersForm'

const GeneralParametersDocument = graphql(`
  query GeneralParameters {
    parameters {
      id
      revision
      updatedAt
      configured
      contractsWithoutLoginData
      ...ParametersFormFields
    }
  }
`)

/** Parâmetros Gerais: find the option, mark SIM, press Salvar. */
export default function ParametersPage() {
  const { t } = useTranslation(['parameters', 'shell'])
  const query = useQuery({ query: GeneralParametersDocument, requestPolicy: 'cache-and-network' })
  const [{ data }, refresh] = query
  const canChange = useCan('CHANGE_PARAMETERS')
  return (
    <>
      <PageHeader
        title={t('shell:parameters')}
        crumbs={[{ label: t('shell:settings') }, { label: t('shell:parametersGroup') }]}
        description={
          data && (
            <>
              {t('inForce', { revision: data.parameters.revision })} <DateTime value={data.parameters.updatedAt} />
            </>
          )
        }
      />
      {/* At the left, below the title: the shell centres what stands directly in it. */}
      <div>
        <Stack gap="lg" maw={960}>
          {!canChange && (
            <Callout tone="info" title={t('readOnlyTitle')}>
              {t('readOnlyText')}
            </Callout>
          )}
          <QueryView query={query}>
            {({ parameters }) => (
              <>
                {!parameters.configured && (
                  <Callout tone="info" title={t('firstTitle')}>
                    {t(canChange ? 'firstText' : 'notSetAsk')}
                  </Callout>
                )}
                <ParametersForm
                  current={parameters}
                  editable={canChange}
                  onConflict={() => refresh({ requestPolicy: 'network-only' })}
                />
                <NotRetroactive count={parameters.contractsWithoutLoginData} />
                <History current={parameters.revision} />
              </>
            )}
          </QueryView>
        </Stack>
      </div>
    </>
  )
}

/** Parameters hold from now on: what was cancelled without login data stays without. */
function NotRetroactive({ count }: { count: number }) {
  const { t } = useTranslation('parameters')
  const format = useFormat()
  return (
    <Callout tone={count > 0 ? 'attention' : 'info'} title={t('notRetroactiveTitle')}>
      <Text fz="sm">{t('notRetroactiveText')}</Text>
      <Text fz="sm" mt={4}>
        {t('withoutLoginData', format.count(count))}{' '}
        {count > 0 && (
          <Anchor component={AppLink} href={urls.contracts({ dados: 'sem' })} fz="sm" underline="always">
            {t('withoutLoginDataLink')}
          </Anchor>
        )}
      </Text>
    </Callout>
  )
}
