import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverOf } from './settings'
import { cnpjOf, cpfOf } from './world'

/**
 * Imports active contracts, each with its own customer, as a provider would: for tests that need so many that
 * making them one by one would take too long. Their customers' names begin with the prefix.
 */
export function importContracts(parallelIndex: number, prefix: string, count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'vinculo-import-'))
  const start = (Math.floor(Date.now() / 1000) % 100_000) * 10_000
  const numbers = Array.from({ length: count }, (_, index) => start + index)
  const customers = numbers.map(
    (number) => `C${number};${prefix} ${number};${cpfOf(String(number % 1_000_000_000).padStart(9, '0'))}`,
  )
  const cnpj = cnpjOf(`${String(start % 100_000_000).padStart(8, '0')}0001`)
  const plan = 'IMPORTADO;Plano importado;300;FIBRA;FTTH;INTERNET'
  const contracts = numbers.map(
    (number) => `I${number};C${number};A;10/03/2022;${plan};${cnpj};Filial importada;3106200;U`,
  )
  const logins = numbers.map((number) => `L${number};importado.${number};I${number}`)
  const write = (name: string, header: string, rows: string[]) =>
    writeFileSync(join(folder, name), `${header}\n${rows.join('\n')}\n`)
  write('customers.csv', 'code;name;document', customers)
  write(
    'contracts.csv',
    'number;customer_code;status;activated_at;plan_code;plan_name;plan_speed_mbps;plan_medium;plan_technology;plan_product;' +
      'branch_cnpj;branch_name;city_ibge;zone',
    contracts,
  )
  write('logins.csv', 'code;username;contract_number', logins)
  try {
    execFileSync(process.env.VINCULO_BIN ?? 'bin/vinculo', ['import', '--dir', folder], {
      stdio: 'pipe',
      env: { ...process.env, VINCULO_DATABASE_URL: `sqlite:${serverOf(parallelIndex).folder}/e2e.db` },
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
