import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EffectList } from '@/components/EffectList'
import { type FragmentType, readFragment } from '@/gql'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import { icons } from './icons'
import { ConsequencesFields, totals } from './totals'

type Props = {
  consequences: FragmentType<typeof ConsequencesFields>
  /** The revision of the general parameters by which they were found. */
  revision: number | null | undefined
}

/** What many cancellations do altogether, as the dialog of a single one words it. */
export function Totals({ revision, ...props }: Props) {
  const consequences = readFragment(ConsequencesFields, props.consequences)
  const { t } = useTranslation(['cancellation', 'common'])
  const format = useFormat()
  return (
    <>
      <EffectList effects={totals(consequences, t, format)} icons={icons} />
      {revision && (
        <Text fz="xs" c="dimmed" mt="xs">
          {t('byParameters', { revision })}{' '}
          <Anchor href={urls.parameters()} target="_blank" inherit underline="always" title={t('common:newTab')}>
            {t('parameters')}
          </Anchor>
        </Text>
      )}
    </>
  )
}
