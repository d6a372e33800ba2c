package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/viewer"
)

// CancelOptions say which contracts to cancel and how; they are the flags of the command.
type CancelOptions struct {
	File        string     `required:"" placeholder:"FILE" help:"A CSV file with the contracts' numbers in the column contrato, numero or number."`
	Reason      string     `required:"" placeholder:"CODE" help:"The code of the cancellation reason."`
	DryRun      bool       `help:"Only say what would happen."`
	OnRefusal   string     `default:"SKIP" enum:"SKIP,STOP,ALL_OR_NOTHING" help:"When a contract is refused: go on with the next (SKIP), end there (STOP), or cancel none at all (ALL_OR_NOTHING)."`
	Note        string     `help:"A remark for each record."`
	Requester   string     `enum:",CONSUMER,PROVIDER,NON_PAYMENT" default:"" help:"Who wanted the cancellations: CONSUMER, PROVIDER or NON_PAYMENT."`
	Channel     string     `enum:",ATTENDANT,COUNTER,SELF_SERVICE,WRITTEN" default:"" help:"How the consumer asked for them: ATTENDANT, COUNTER, SELF_SERVICE or WRITTEN."`
	RequestedAt *time.Time `placeholder:"TIME" help:"When the requester asked for them, as in 2026-11-30T10:00:00-03:00. Default: now."`
}

// ErrRefused says that contracts were refused or skipped; they have been reported.
var ErrRefused = errors.New("not all contracts were cancelled")

// Run is the command: progress goes to the standard error, the result to the standard output.
func (o CancelOptions) Run(ctx context.Context, cfg config.Config) error {
	return Cancel(ctx, cfg, o, os.Stderr, os.Stdout)
}

// Cancel cancels the contracts of a file as one batch, in this process, and writes the outcome to out. An unknown contract number
// stops it before anything is done. When the context ends, so does the batch, after the current chunk.
func Cancel(ctx context.Context, cfg config.Config, o CancelOptions, progress *os.File, out io.Writer) error {
	numbers, err := readNumbers(o.File)
	if err != nil {
		return err
	}
	return app.OnDatabase(ctx, cfg, func(db *database.DB) error {
		if _, err := app.Migrate(ctx, cfg, db); err != nil {
			return err
		}
		c := canceller{db: db, service: cancellation.New(db, eventlog.NewLog())}
		ctx := viewer.SystemFor(ctx, nil, "vinculo cancel")
		in, err := c.request(ctx, o, numbers, out)
		if err != nil {
			return explain(err)
		}
		batch, err := c.service.CreateBatch(ctx, in)
		if err != nil {
			return explain(err)
		}
		if batch, err = c.run(ctx, batch, showBatch(progress)); err != nil {
			return err
		}
		return c.report(context.WithoutCancel(ctx), batch, out)
	})
}

// canceller is a run of the command.
type canceller struct {
	db      *database.DB
	service *cancellation.Service
}

// request finds the reason and the contracts.
func (c canceller) request(ctx context.Context, o CancelOptions, numbers []string,
	out io.Writer,
) (in cancellation.NewBatch, err error) {
	reasonID, err := c.db.Reader().CancellationReason.Query().Where(cancellationreason.Code(o.Reason)).OnlyID(ctx)
	if ent.IsNotFound(err) {
		return in, fault.Refuse(fault.New(fault.NotFound, fault.ReasonNotFound))
	}
	if err != nil {
		return in, fmt.Errorf("reason: %w", err)
	}
	ids, unknown, err := c.contracts(ctx, numbers)
	if err != nil {
		return in, err
	}
	for _, number := range unknown {
		fmt.Fprintf(out, "%s: %s\n", number, fault.CommandNumberUnknown.Bilingual())
	}
	if len(unknown) > 0 {
		return in, errors.New(fault.CommandNumbersUnknown.Bilingual("count", len(unknown)))
	}
	return cancellation.NewBatch{
		ContractIDs: ids, ReasonID: reasonID, Note: o.Note, DryRun: o.DryRun, OnRefusal: domain.OnRefusal(o.OnRefusal),
		Requester: optional.NonZero(domain.Requester(o.Requester)), Channel: optional.NonZero(domain.RequestChannel(o.Channel)),
		RequestedAt: o.RequestedAt,
	}, nil
}

func (c canceller) contracts(ctx context.Context, numbers []string) (ids []int, unknown []string, err error) {
	const atOnce = 2000
	for from := 0; from < len(numbers); from += atOnce {
		part := numbers[from:min(from+atOnce, len(numbers))]
		found, err := c.db.Reader().Contract.Query().Where(contract.NumberIn(part...)).
			Select(contract.FieldID, contract.FieldNumber).All(ctx)
		if err != nil {
			return nil, nil, fmt.Errorf("contracts: %w", err)
		}
		byNumber := make(map[string]int, len(found))
		for _, f := range found {
			byNumber[f.Number] = f.ID
		}
		for _, number := range part {
			if id, known := byNumber[number]; known {
				ids = append(ids, id)
			} else {
				unknown = append(unknown, number)
			}
		}
	}
	return ids, unknown, nil
}

// lookAgain is how often to check another process's progress: a server may have claimed the batch first.
const lookAgain = 200 * time.Millisecond

// run carries the batch out, or watches another process do so, until it has ended.
func (c canceller) run(ctx context.Context, batch *ent.CancellationBatch,
	show func(*ent.CancellationBatch),
) (*ent.CancellationBatch, error) {
	for !batch.Status.Finished() {
		if ctx.Err() != nil {
			return c.stop(context.WithoutCancel(ctx), batch.ID, show)
		}
		if err := c.service.RunBatch(ctx, batch.ID, show); err != nil && ctx.Err() == nil {
			return nil, err
		}
		var err error
		if batch, err = c.service.Batch(context.WithoutCancel(ctx), batch.ID); err != nil {
			return nil, fmt.Errorf("batch: %w", err)
		}
		if !batch.Status.Finished() {
			show(batch)
			select {
			case <-ctx.Done():
			case <-time.After(lookAgain):
			}
		}
	}
	return batch, nil
}

// stop is for an interrupted command: no server must continue the batch.
func (c canceller) stop(ctx context.Context, id int, show func(*ent.CancellationBatch)) (*ent.CancellationBatch, error) {
	batch, err := c.service.StopBatch(ctx, id)
	if _, ended := fault.Refusals(err); err != nil && !ended {
		return nil, err
	}
	return c.run(ctx, batch, show)
}

// showBatch shows a bar on a terminal.
func showBatch(out *os.File) func(*ent.CancellationBatch) {
	show := showProgress(out, isTerminal(out))
	return func(b *ent.CancellationBatch) {
		done := b.Total - cancellation.Remaining(b)
		show(progress{
			name: fault.CommandContracts.In(fault.Portuguese), rows: done, done: int64(done), total: int64(b.Total),
			finished: b.Status.Finished(),
		})
	}
}

// report writes the outcome of the contracts; a dry run with refusals is no failure.
func (c canceller) report(ctx context.Context, b *ent.CancellationBatch, out io.Writer) error {
	err := c.service.EachRefused(ctx, b.ID, func(number string, refusals []fault.Refusal) error {
		codes, reasons := fault.Describe(refusals, fault.Portuguese)
		_, err := fmt.Fprintf(out, "%s: %s: %s\n", number, codes, reasons)
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintln(out, fault.CommandCancelled.In(fault.Portuguese,
		"total", b.Total, "cancelled", b.Cancelled, "refused", b.Refused, "notRun", b.NotRun))
	reportConsequences(b.Consequences, out)
	switch {
	case b.DryRun:
		fmt.Fprintln(out, fault.CommandDryRun.Bilingual()+".")
		return nil
	case b.Cancelled < b.Total:
		return fmt.Errorf("%w: %s", ErrRefused, strings.ToLower(string(b.Status)))
	}
	return nil
}

// reportConsequences says what the cancellations do, or would do, as the screens do.
func reportConsequences(c *domain.Consequences, out io.Writer) {
	if c == nil {
		return
	}
	fmt.Fprintln(out, fault.CommandConsequences.In(fault.Portuguese, "kept", c.LoginsKept, "unlinked", c.LoginsUnlinked,
		"inactivated", c.CustomersInactivated, "orders", c.ServiceOrders))
	for _, m := range c.Months {
		fmt.Fprintln(out, fault.CommandMonthLeft.In(fault.Portuguese,
			"month", fmt.Sprintf("%02d/%d", m.Month, m.Year), "accesses", m.Accesses))
	}
}
