import { graphql } from 'react-relay'

export const query = graphql`
  query ContractsPageQuery($where: ContractWhereInput, $first: Int) {
    ...ContractList_query @arguments(where: $where, first: $first)
    parameters {
      id
      revision
      ...ParametersForm_parameters
    }
  }
`
