import { Anchor, Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { QueryView } from '@/components/QueryView'
import { graphql } from '@/gql'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import classes from './Dashboard.module.css'

const ParametersGlanceDocument = graphql(`
  query ParametersGlance {
    parameters {
      id
      revision
      updatedAt
      keepLoginLink
      checkOpenComodatos
      inactivateCustomer
      pickupServiceOrderTemplate {
        id
        name
      }
      contractsWithoutLoginData
    }
  }
`)

/** The four general parameters as they are, and what was lost while the first was NÃO. */
export function ParametersGlance() {
  const { t } = useTranslation(['dashboard', 'common', 'parameters'])
  const format = useFormat()
  const query = useQuery({ query: ParametersGlanceDocument })
  const yesNo = (value: boolean) => (value ? t('common:yes') : t('common:no'))
  return (
    <Paper p="md" component="section" aria-labelledby="parameters">
      <div className={classes.head}>
        <Title order={2} id="parameters">
          {t('parameters')}
        </Title>
        <Anchor component={AppLink} href={urls.parameters()} fz="sm">
          {t('openParameters')}
        </Anchor>
      </div>
      <QueryView query={query}>
        {({ parameters }) => (
          <>
            <dl className={classes.rows}>
              <Row label={t('parameters:option.keepLoginLink.label')} value={yesNo(parameters.keepLoginLink)} />
              <Row
                label={t('parameters:option.checkOpenComodatos.label')}
                value={yesNo(parameters.checkOpenComodatos)}
              />
              <Row
                label={t('parameters:option.inactivateCustomer.label')}
                value={yesNo(parameters.inactivateCustomer)}
              />
              <Row
                label={t('parameters:option.pickupServiceOrderTemplate.label')}
                value={parameters.pickupServiceOrderTemplate?.name ?? t('common:no')}
              />
            </dl>
            <Text fz="xs" c="dimmed" mt="xs">
              {t('revision', { revision: parameters.revision })} <DateTime value={parameters.updatedAt} />
            </Text>
            {parameters.contractsWithoutLoginData > 0 && (
              <Text fz="sm" mt="xs">
                <Anchor component={AppLink} href={urls.contracts({ dados: 'sem' })} inherit>
                  {t('withoutLoginData', format.count(parameters.contractsWithoutLoginData))}
                </Anchor>
              </Text>
            )}
          </>
        )}
      </QueryView>
    </Paper>
  )
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <div className={classes.row}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
