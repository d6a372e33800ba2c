import { expect, type Locator, type Page } from '@playwright/test'
import type { Contract } from './world'

/** The dialog Cancelar contrato, as users operate it. */
export class CancelDialog {
  readonly dialog: Locator
  /** What will happen, or why it can't. */
  readonly consequences: Locator
  readonly confirm: Locator

  constructor(
    private readonly page: Page,
    readonly contract: Contract,
  ) {
    const title = `Cancelar contrato ${contract.number}`
    this.dialog = page.getByRole('dialog', { name: title })
    this.consequences = this.dialog.getByRole('region', { name: 'O que vai acontecer' })
    // With a date in the future it schedules.
    const verb = '(Cancelar contrato|Agendar cancelamento do contrato)'
    this.confirm = this.dialog.getByRole('button', { name: new RegExp(`^${verb} ${contract.number}$`) })
  }

  /** Opens it from the contract's page. */
  async open(): Promise<this> {
    await this.page.goto(`/contratos/${this.contract.number}`)
    await this.page.getByRole('button', { name: 'Cancelar contrato', exact: true }).click()
    await this.ready()
    return this
  }

  /** The preview has loaded and matches the form. */
  async ready(): Promise<void> {
    await expect(this.confirm).toBeEnabled()
  }

  /** Chooses who asked, too: the provider, unless somebody is chosen already. */
  async chooseReason(name = 'Mudança de endereço'): Promise<void> {
    const requester = this.dialog.getByRole('radiogroup', { name: 'Quem pediu' })
    if ((await requester.getByRole('radio', { checked: true }).count()) === 0) {
      await requester.getByRole('radio', { name: 'Provedor' }).check()
    }
    const reason = this.dialog.getByRole('combobox', { name: 'Motivo' })
    await reason.click()
    await reason.fill(name)
    await this.page.getByRole('option', { name }).click()
    await this.ready()
  }

  /** dd/mm/yyyy hh:mm, in São Paulo. */
  async setDate(date: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Data do cancelamento' }).fill(date)
  }

  /** Chooses a reason, confirms, and waits until the contract's page says that it is cancelled. */
  async cancel(reason?: string): Promise<void> {
    await this.chooseReason(reason)
    await this.confirm.click()
    await this.done()
  }

  async done(): Promise<void> {
    await expect(this.dialog).toBeHidden()
    await expect(this.page).toHaveURL(`/contratos/${this.contract.number}`)
    await expect(panel(this.page)).toBeVisible()
  }
}

/** The record of the cancellation on the contract's page. */
export function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Cancelamento' })
}

/** The value of a fact: `<dt>label</dt><dd>value</dd>`. */
export function fact(within: Locator | Page, label: string): Locator {
  return within.locator('dt').getByText(label, { exact: true }).locator('xpath=following-sibling::dd')
}
