import { Button, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format'
import type { PageInfo } from '@/lib/list'

type Props = {
  /** What is paged, for those who don't see it. */
  label: string
  pageInfo: PageInfo
  onNext: (info: PageInfo) => void
  onPrevious: (info: PageInfo) => void
  /** All rows that match, when the query asked for it. */
  total?: number
}

/** Forwards and backwards through a keyset; there are no page numbers, and no page gets slower than the first. */
export function Pager({ label, pageInfo, onNext, onPrevious, total }: Props) {
  const { t } = useTranslation()
  const neighbours = pageInfo.hasNextPage || pageInfo.hasPreviousPage
  if (!neighbours && total === undefined) return null
  return (
    <Group component="nav" aria-label={t('pagingOf', { list: label })} justify="space-between" mt="sm" data-noprint>
      <Text fz="sm" c="dimmed" data-figures>
        {total !== undefined && <Total count={total} />}
      </Text>
      {neighbours && (
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={14} aria-hidden />}
            disabled={!pageInfo.hasPreviousPage}
            onClick={() => onPrevious(pageInfo)}
          >
            {t('previous')}
          </Button>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={14} aria-hidden />}
            disabled={!pageInfo.hasNextPage}
            onClick={() => onNext(pageInfo)}
          >
            {t('next')}
          </Button>
        </Group>
      )}
    </Group>
  )
}

function Total({ count }: { count: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  return <span role="status">{t('results', format.count(count))}</span>
}
