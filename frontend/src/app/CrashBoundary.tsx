import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/components/states'

type Props = { children: ReactNode /** Another value tries again: the page's path. */; resetKey?: string }

/** Keeps one screen's failure from taking the rest along. */
export class CrashBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override componentDidUpdate(previous: Props) {
    if (this.state.crashed && previous.resetKey !== this.props.resetKey) this.setState({ crashed: false })
  }

  override render() {
    return this.state.crashed ? <Crash /> : this.props.children
  }
}

function Crash() {
  const { t } = useTranslation('shell')
  return (
    <Notice
      alert
      headingOrder={1}
      icon={IconAlertTriangle}
      title={t('crashTitle')}
      // After an update of the server a page's old files are gone; the reload fetches the new ones.
      action={<Button onClick={() => window.location.reload()}>{t('reload')}</Button>}
    >
      {t('crashText')}
    </Notice>
  )
}
