import { Button } from '@mantine/core'
import { IconMapPinQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { urls } from '@/urls'
import { AppLink } from './AppLink'
import { PageHeader } from './PageHeader'
import { Notice } from './states'

/** No page has this path. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('notFoundTitle')} />
      <Notice
        icon={IconMapPinQuestion}
        title="404"
        action={
          <Button component={AppLink} href={urls.home()}>
            {t('goHome')}
          </Button>
        }
      >
        {t('notFoundText')}
      </Notice>
    </>
  )
}
