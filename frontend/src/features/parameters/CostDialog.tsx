import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '@/components/ConfirmDialog'
import { useFormat } from '@/lib/format'

type Props = { opened: boolean; accesses: number; onClose: () => void; onConfirm: () => void }

/** What keepLoginLink NÃO costs, before it is saved. */
export function CostDialog({ accesses, ...dialog }: Props) {
  const { t } = useTranslation('parameters')
  const format = useFormat()
  return (
    <ConfirmDialog {...dialog} title={t('costTitle')} confirmLabel={t('costConfirm')} danger>
      <Text fz="sm">
        {t('linksLostText')} {accesses > 0 ? t('linksLostRate', format.count(accesses)) : t('costNone')}
      </Text>
      <Text fz="sm" mt="xs">
        {t('costNever')}
      </Text>
    </ConfirmDialog>
  )
}
