import { graphql } from 'react-relay'

export const query = graphql`
  query DiciPageQuery($cnpj: String!, $year: Int!, $month: Int!) {
    diciReport(cnpj: $cnpj, year: $year, month: $month) {
      totalAccesses
      closable
      rows {
        accesses
        speedMbps
        technology
      }
      withoutLoginData(first: 10) @connection(key: "DiciPage_withoutLoginData") {
        edges {
          node {
            id
            number
          }
        }
      }
    }
  }
`
