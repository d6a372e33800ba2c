import { Button } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '@/components/FormDialog'
import { useParam } from '@/lib/param'
import { type ExportedList, ExportForm } from './ExportForm'
import { ExportProgress } from './ExportProgress'

/** Exports a list as it is on the screen, with its filters and its order. The dialog stands in the URL. */
export function ExportButton(exported: ExportedList) {
  const { t } = useTranslation('exports')
  const [asked, ask] = useParam('exportar')
  const [id, setId] = useState<string | null>(null)
  const close = () => {
    setId(null)
    ask(null, { replace: true })
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTableExport size={14} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => ask('1')}
      >
        {t('export')}
      </Button>
      <FormDialog opened={asked !== null} onClose={close} title={t('title')} size="lg">
        {asked !== null && id === null && <ExportForm exported={exported} onMade={setId} onClose={close} />}
        {id !== null && <ExportProgress id={id} onClose={close} />}
      </FormDialog>
    </>
  )
}
