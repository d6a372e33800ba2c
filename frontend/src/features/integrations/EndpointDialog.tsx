import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { QueryView } from '@/components/QueryView'
import { type Endpoint, EventTypesDocument } from './documents'
import { EndpointForm } from './EndpointForm'
import { Secret } from './Secret'

type Props = {
  opened: boolean
  /** The endpoint to edit; a new one without. */
  endpoint?: Endpoint
  onClose: () => void
}

/** Adds an endpoint and shows its secret the only time, or edits one. */
export function EndpointDialog({ opened, endpoint, onClose }: Props) {
  const { t } = useTranslation(['integrations', 'common'])
  const [secret, setSecret] = useState<string | null>(null)
  const close = () => {
    setSecret(null)
    onClose()
  }
  const title = secret !== null ? 'endpointMade' : endpoint ? 'editEndpoint' : 'newEndpoint'
  return (
    <Modal
      opened={opened}
      onClose={close}
      closeOnClickOutside={secret === null}
      title={t(title)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {opened && secret === null && <Form endpoint={endpoint} onMade={setSecret} onClose={close} />}
      {secret !== null && (
        <Secret value={secret} label={t('signingSecret')} onClose={close}>
          {t('secretOnce')}
        </Secret>
      )}
    </Modal>
  )
}

type FormProps = { endpoint?: Endpoint; onMade: (secret: string) => void; onClose: () => void }

function Form(props: FormProps) {
  const query = useQuery({ query: EventTypesDocument })
  return (
    <QueryView query={query}>
      {({ __type }) => <EndpointForm {...props} types={__type?.enumValues?.map(({ name }) => name) ?? []} />}
    </QueryView>
  )
}
