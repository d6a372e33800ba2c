package importer

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/policy"
)

type comodatoRow struct {
	code, contract, description string
	serial, reason              *string
	status                      policy.ComodatoStatus
	lentAt, closedAt            *time.Time
}

func comodatoFile() kind[comodatoRow] {
	return kind[comodatoRow]{
		columns: []column{
			{"code", true},
			{"contract_number", true},
			{"description", true},
			{"serial_number", false},
			{"status", false},
			{"lent_at", true},
			{"closed_at", false},
			{"write_off_reason", false},
		},
		key:  column{"code", true},
		read: readComodato,
		names: func(rows []comodatoRow) named {
			return named{
				comodatos: keys(rows, func(c comodatoRow) (string, bool) { return c.code, true }),
				contracts: keys(rows, func(c comodatoRow) (string, bool) { return c.contract, true }),
			}
		},
		write: writeComodatos,
	}
}

func readComodato(r *row) comodatoRow {
	c := comodatoRow{
		code: r.required("code", 60), contract: r.required("contract_number", 60), description: r.required("description", 200),
		serial: r.optional("serial_number", 100), reason: r.optional("write_off_reason", 500), status: policy.ComodatoOpen,
		lentAt: r.time("lent_at"), closedAt: r.time("closed_at"),
	}
	if status := parsed(r, "status", parseComodatoStatus); status != nil {
		c.status = *status
	}
	switch {
	case r.blank("lent_at"):
		r.reject("lent_at", "informe a data do empréstimo")
	case c.status == policy.ComodatoOpen && c.closedAt != nil:
		r.reject("closed_at", "um comodato em aberto não tem data de devolução")
	case c.status != policy.ComodatoOpen && r.blank("closed_at"):
		r.reject("closed_at", "informe quando foi devolvido ou baixado")
	case c.closedAt != nil && c.lentAt != nil && c.closedAt.Before(*c.lentAt):
		r.reject("closed_at", "a devolução não pode ser anterior ao empréstimo")
	}
	return c
}

func writeComodatos(ctx context.Context, tx *database.Tx, b *batch[comodatoRow]) error {
	codes := keys(b.rows, func(c comodatoRow) (string, bool) { return c.code, true })
	found, err := tx.Comodato.Query().Where(comodato.CodeIn(codes...)).All(ctx)
	if err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	stored := index(found, func(c *ent.Comodato) string { return *c.Code })
	numbers := keys(b.rows, func(c comodatoRow) (string, bool) { return c.contract, true })
	list, err := tx.Contract.Query().Where(contract.NumberIn(numbers...)).Select(contract.FieldID, contract.FieldNumber).All(ctx)
	if err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	contracts := index(list, func(c *ent.Contract) string { return c.Number })
	var builders []*ent.ComodatoCreate
	for i, row := range b.rows {
		old, of := stored[row.code], contracts[row.contract]
		switch {
		case of == nil:
			b.reject(b.lines[i], "contract_number", "contrato não encontrado")
			continue
		case old != nil && old.ContractID != of.ID:
			b.reject(b.lines[i], "contract_number", "o comodato é de outro contrato")
			continue
		case old != nil && old.Status != policy.ComodatoOpen && row.status == policy.ComodatoOpen:
			b.reject(b.lines[i], "status", "o comodato já foi encerrado e não reabre por importação")
			continue
		}
		if create := mergeComodato(tx, b, row, of.ID, old); create != nil {
			builders = append(builders, create)
		}
	}
	if len(builders) == 0 {
		return nil
	}
	return tx.Comodato.CreateBulk(builders...).OnConflictColumns(comodato.FieldCode).Update(func(u *ent.ComodatoUpsert) {
		u.UpdateDescription().UpdateSerialNumber().UpdateStatus().UpdateLentAt().UpdateClosedAt().UpdateWriteOffReason().
			UpdateUpdatedAt()
	}).Exec(ctx)
}

// mergeComodato is the record to store; nil when it is stored already.
func mergeComodato(tx *database.Tx, b *batch[comodatoRow], row comodatoRow, contractID int, old *ent.Comodato) *ent.ComodatoCreate {
	if old == nil {
		b.created++
	} else {
		row.serial = optional(b.given["serial_number"], row.serial, old.SerialNumber)
		row.reason = optional(b.given["write_off_reason"], row.reason, old.WriteOffReason)
		if row.description == old.Description && row.status == old.Status && row.lentAt.Equal(old.LentAt) &&
			sameTime(row.closedAt, old.ClosedAt) && same(row.serial, old.SerialNumber) && same(row.reason, old.WriteOffReason) {
			b.unchanged++
			return nil
		}
		b.updated++
	}
	return tx.Comodato.Create().SetCode(row.code).SetContractID(contractID).SetDescription(row.description).
		SetNillableSerialNumber(row.serial).SetStatus(row.status).SetLentAt(*row.lentAt).SetNillableClosedAt(row.closedAt).
		SetNillableWriteOffReason(row.reason).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now)
}
