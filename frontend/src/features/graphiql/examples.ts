import type { TFunction } from 'i18next'

/** One tab each, from reading to cancelling. */
export function examples(t: TFunction<'graphiql'>): string[] {
  return [
    `# ${t('viewerExample')}
query Viewer {
  viewer {
    name
    role
    permissions
  }
}
`,
    `# ${t('parametersExample')}
query Parameters {
  parameters {
    revision
    keepLoginLink
    checkOpenComodatos
    inactivateCustomer
    pickupServiceOrderTemplate {
      name
    }
    contractsWithoutLoginData
  }
}
`,
    `# ${t('contractsExample')}
query ActiveContracts {
  contracts(first: 5, where: { status: ACTIVE }) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        customer {
          name
        }
        logins {
          username
          active
        }
        comodatos {
          description
          status
        }
      }
    }
  }
}
`,
    `# ${t('previewExample')}
query Preview($input: CancelContractInput!) {
  cancellationPreview(input: $input) {
    allowed
    refusals {
      code
      message
    }
    loginsKept {
      username
    }
    loginsUnlinked {
      username
    }
    customerInactivated
    openComodatos {
      description
    }
    serviceOrderTemplate {
      name
    }
    dici {
      lastYear
      lastMonth
      accessesKept
      accessesLost
    }
    token
  }
}
`,
  ]
}
