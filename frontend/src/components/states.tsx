import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCloudOff,
  IconInbox,
  IconLock,
  IconMapPinQuestion,
  IconSearchOff,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Failure, failureTexts } from '@/lib/errors'
import classes from './states.module.css'

type NoticeProps = {
  icon: TablerIcon
  title: string
  children?: ReactNode
  /** The next step: a button or link. */
  action?: ReactNode
  /** Errors are announced at once. */
  alert?: boolean
  /** 1 where it fills the whole page, without a PageHeader. */
  headingOrder?: 1 | 2
}

/** What a page or list shows instead of data: what is the matter and what to do next. */
export function Notice({ icon: Icon, title, children, action, alert, headingOrder = 2 }: NoticeProps) {
  return (
    <div className={classes.notice} role={alert ? 'alert' : undefined}>
      <Icon size={32} stroke={1.25} className={classes.icon} aria-hidden />
      <Text fw={600} component={headingOrder === 1 ? 'h1' : 'h2'} fz="md">
        {title}
      </Text>
      {children && (
        <Text c="dimmed" fz="sm" maw={440} component="div">
          {children}
        </Text>
      )}
      {action && <Group mt="xs">{action}</Group>}
    </div>
  )
}

type EmptyProps = { title?: string; children?: ReactNode; action?: ReactNode }

/** There is nothing yet; action is the next step. */
export function EmptyState({ title, children, action }: EmptyProps) {
  const { t } = useTranslation()
  return (
    <Notice icon={IconInbox} title={title ?? t('emptyTitle')} action={action}>
      {children}
    </Notice>
  )
}

/** The filters match nothing. */
export function NoMatchState({ onClear }: { onClear?: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice
      icon={IconSearchOff}
      title={t('noMatchTitle')}
      action={
        onClear && (
          <Button variant="default" onClick={onClear}>
            {t('clearFilters')}
          </Button>
        )
      }
    >
      {t('noMatchText')}
    </Notice>
  )
}

type ErrorProps = { failure?: Failure; onRetry?: () => void }

/** Something failed; says what is known and offers to try again. */
export function ErrorState({ failure = 'server', onRetry }: ErrorProps) {
  const { t } = useTranslation()
  if (failure === 'forbidden') return <NoPermissionState />
  if (failure === 'notFound') return <RecordNotFoundState />
  return (
    <Notice
      alert
      icon={failure === 'network' ? IconCloudOff : IconAlertTriangle}
      title={t('errorTitle')}
      action={
        onRetry && (
          <Button variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {t(failureTexts[failure])}
    </Notice>
  )
}

/** The viewer's role doesn't allow this page. */
export function NoPermissionState() {
  const { t } = useTranslation()
  return (
    <Notice icon={IconLock} title={t('forbiddenTitle')}>
      {t('forbiddenText')}
    </Notice>
  )
}

/** The id or number in the URL names no record. */
export function RecordNotFoundState({ action }: { action?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Notice icon={IconMapPinQuestion} title={t('recordNotFoundTitle')} action={action}>
      {t('recordNotFoundText')}
    </Notice>
  )
}

function Loading({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-busy="true" aria-label={t('loading')} className={classes.loading}>
      {children}
    </div>
  )
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => index)

/** The outline of a list while it loads. */
export function TableSkeleton({ rows = 10 }: { rows?: number }) {
  return (
    <Loading>
      <Stack gap={10} p="sm">
        {lines(rows).map((line) => (
          <Group key={line} gap="md" wrap="nowrap">
            <Skeleton h={14} w="12%" />
            <Skeleton h={14} w="38%" />
            <Skeleton h={14} w="22%" />
            <Skeleton h={14} w="14%" />
          </Group>
        ))}
      </Stack>
    </Loading>
  )
}

/** The outline of a record's page or a panel while it loads. */
export function BlockSkeleton({ lines: count = 4 }: { lines?: number }) {
  return (
    <Loading>
      <Stack gap={12}>
        {lines(count).map((line) => (
          <Skeleton key={line} h={14} w={`${90 - ((line * 17) % 45)}%`} />
        ))}
      </Stack>
    </Loading>
  )
}
