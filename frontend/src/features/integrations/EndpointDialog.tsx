import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FormDialog } from '@/components/FormDialog'
import { QueryView } from '@/components/QueryView'
import { graphql } from '@/gql'
import { EndpointForm, type EndpointToEdit } from './EndpointForm'
import { showSigningSecret } from './showSigningSecret'

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

/** Adds an endpoint, whose secret is then shown the only time, or edits one. */
export function EndpointDialog({ opened, endpoint, onClose }: Props) {
  const { t } = useTranslation('integrations')
  const show = (secret: string) => {
    showSigningSecret(t('endpointMade'), secret)
    onClose()
  }
  return (
    <FormDialog opened={opened} onClose={onClose} title={t(endpoint ? 'editEndpoint' : 'newEndpoint')} size="lg">
      {opened && <Form endpoint={endpoint} onMade={show} onClose={onClose} />}
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
