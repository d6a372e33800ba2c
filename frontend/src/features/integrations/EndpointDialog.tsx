import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { graphql } from '@/gql'
import { EndpointForm, type EndpointToEdit } from './EndpointForm'
import { Secret } from './Secret'

/** The events that an endpoint can choose from. */
const EventTypesDocument = graphql(`
  query EventTypes {
    __type(name: "EventType") {
      enumValues {
        name
      }
    }
  }
`)

type Props = {
  opened: boolean
  /** The endpoint to edit; a new one without. */
  endpoint?: EndpointToEdit
  onClose: () => void
}

/** Adds an endpoint and shows its secret the only time, or edits one. */
export function EndpointDialog({ opened, endpoint, onClose }: Props) {
  const { t } = useTranslation('integrations')
  const [secret, setSecret] = useState<string | null>(null)
  const close = () => {
    setSecret(null)
    onClose()
  }
  const title = secret !== null ? 'endpointMade' : endpoint ? 'editEndpoint' : 'newEndpoint'
  return (
    <FormDialog opened={opened} onClose={close} once={secret !== null} title={t(title)} size="lg">
      {opened && secret === null && <Form endpoint={endpoint} onMade={setSecret} onClose={close} />}
      {secret !== null && (
        <Secret value={secret} label={t('signingSecret')} onClose={close}>
          {t('secretOnce')}
        </Secret>
      )}
    </FormDialog>
  )
}

type FormProps = { endpoint?: EndpointToEdit; onMade: (secret: string) => void; onClose: () => void }

function Form(props: FormProps) {
  const query = useQuery({ query: EventTypesDocument })
  return (
    <QueryView query={query}>
      {({ __type }) => <EndpointForm {...props} types={__type?.enumValues?.map(({ name }) => name) ?? []} />}
    </QueryView>
  )
}
