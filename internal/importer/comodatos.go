package importer

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
)

type comodatoRow struct {
	code, contract, description string
	serial, reason              *string
	status                      domain.ComodatoStatus
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
	said := record.Comodato{
		Code: r.given("code"), Description: r.given("description"), SerialNumber: r.optional("serial_number"),
		LentAt: r.time("lent_at"), ClosedAt: r.time("closed_at"), Reason: r.optional("write_off_reason"),
	}
	if status := parsed(r, "status", parseComodatoStatus); status != nil {
		said.Status = *status
	} else if r.cell("status") == "" {
		said.Status = domain.ComodatoOpen
	}
	r.take(said.Check(r.now), "")
	return comodatoRow{
		code: *said.Code, contract: r.required("contract_number"), description: *said.Description, serial: said.SerialNumber, reason: said.Reason,
		status: said.Status, lentAt: said.LentAt, closedAt: said.ClosedAt,
	}
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
			b.reject(b.lines[i], "contract_number", say(fault.RowContractUnknown))
			continue
		case old != nil && old.ContractID != of.ID:
			b.reject(b.lines[i], "contract_number", say(fault.RowComodatoContract))
			continue
		case old != nil && old.Status != domain.ComodatoOpen && row.status == domain.ComodatoOpen:
			b.reject(b.lines[i], "status", say(fault.RowComodatoClosed))
			continue
		}
		if create := mergeComodato(tx, b, b.lines[i], row, of.ID, old); create != nil {
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

// mergeComodato is the record to store; nil when it is stored already, or rejected.
func mergeComodato(tx *database.Tx, b *batch[comodatoRow], line int, row comodatoRow, contractID int, old *ent.Comodato) *ent.ComodatoCreate {
	if old != nil {
		row.serial = orStored(b.given["serial_number"], row.serial, old.SerialNumber)
		row.reason = orStored(b.given["write_off_reason"], row.reason, old.WriteOffReason)
		if row.description == old.Description && row.status == old.Status && row.lentAt.Equal(old.LentAt) &&
			sameTime(row.closedAt, old.ClosedAt) && optional.Equal(row.serial, old.SerialNumber) && optional.Equal(row.reason, old.WriteOffReason) {
			b.unchanged++
			return nil
		}
	}
	if row.status == domain.ComodatoWrittenOff {
		if _, wrong := record.WriteOff(row.reason); len(wrong) > 0 {
			column, reason := firstOf(wrong)
			b.reject(line, column, reason)
			return nil
		}
	}
	if old == nil {
		b.created++
	} else {
		b.updated++
	}
	return tx.Comodato.Create().SetCode(row.code).SetContractID(contractID).SetDescription(row.description).
		SetNillableSerialNumber(row.serial).SetStatus(row.status).SetLentAt(*row.lentAt).SetNillableClosedAt(row.closedAt).
		SetNillableWriteOffReason(row.reason).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now)
}
