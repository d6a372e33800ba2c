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
	"github.com/vinculo/vinculo/internal/importer/csvfile"
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
		columns: []csvfile.Column{
			{Name: "code", Required: true},
			{Name: "contract_number", Required: true},
			{Name: "description", Required: true},
			{Name: "serial_number"},
			{Name: "status"},
			{Name: "lent_at", Required: true},
			{Name: "closed_at"},
			{Name: "write_off_reason"},
		},
		key:  csvfile.Column{Name: "code", Required: true},
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

func readComodato(r *csvfile.Row) comodatoRow {
	said := record.Comodato{
		Code: r.Given("code"), Description: r.Given("description"), SerialNumber: r.Optional("serial_number"),
		LentAt: r.Time("lent_at"), ClosedAt: r.Time("closed_at"), Reason: r.Optional("write_off_reason"),
	}
	if status := csvfile.Parsed(r, "status", csvfile.ParseComodatoStatus); status != nil {
		said.Status = *status
	} else if r.Cell("status") == "" {
		said.Status = domain.ComodatoOpen
	}
	r.RejectEach(said.Check(r.Now), "")
	return comodatoRow{
		code: *said.Code, contract: r.Required("contract_number"), description: *said.Description, serial: said.SerialNumber,
		reason: said.Reason,
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
	var known, created []*ent.ComodatoCreate
	for i, row := range b.rows {
		old, of := stored[row.code], contracts[row.contract]
		switch {
		case of == nil:
			b.reject(b.lines[i], "contract_number", csvfile.Say(fault.RowContractUnknown))
			continue
		case old != nil && old.ContractID != of.ID:
			b.reject(b.lines[i], "contract_number", csvfile.Say(fault.RowComodatoContract))
			continue
		case old != nil && old.Status != domain.ComodatoOpen && row.status == domain.ComodatoOpen:
			b.reject(b.lines[i], "status", csvfile.Say(fault.RowComodatoClosed))
			continue
		}
		switch create := mergeComodato(tx, b, b.lines[i], row, of.ID, old); {
		case create == nil:
		case old != nil:
			known = append(known, create)
		default:
			created = append(created, create)
		}
	}
	if err := tx.Comodato.CreateBulk(created...).Exec(ctx); err != nil || len(known) == 0 {
		return err
	}
	return tx.Comodato.CreateBulk(known...).OnConflictColumns(comodato.FieldCode).Update(func(u *ent.ComodatoUpsert) {
		u.UpdateDescription().UpdateSerialNumber().UpdateStatus().UpdateLentAt().UpdateClosedAt().UpdateWriteOffReason().
			UpdateUpdatedAt()
	}).Exec(ctx)
}

// mergeComodato is the record to store; nil when it is stored already, or rejected.
func mergeComodato(tx *database.Tx, b *batch[comodatoRow], line int, row comodatoRow, contractID int,
	old *ent.Comodato,
) *ent.ComodatoCreate {
	if old != nil {
		row.serial = orStored(b.given["serial_number"], row.serial, old.SerialNumber)
		row.reason = orStored(b.given["write_off_reason"], row.reason, old.WriteOffReason)
		if row.description == old.Description && row.status == old.Status && row.lentAt.Equal(old.LentAt) &&
			sameTime(row.closedAt, old.ClosedAt) && optional.Equal(row.serial, old.SerialNumber) &&
			optional.Equal(row.reason, old.WriteOffReason) {
			b.unchanged++
			return nil
		}
	}
	if row.status == domain.ComodatoWrittenOff {
		if _, wrong := record.WriteOff(row.reason); len(wrong) > 0 {
			column, reason := csvfile.FirstOf(wrong)
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
