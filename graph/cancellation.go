package graph

import (
	"context"

	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/fault"
)

func cancelCommand(input model.CancelContractInput) cancellation.Command {
	cmd := cancellation.Command{
		ContractID: input.ContractID, ReasonID: input.ReasonID,
		EffectiveAt: input.EffectiveAt, OverrideOpenComodatos: input.OverrideOpenComodatos,
	}
	if input.Note != nil {
		cmd.Note = *input.Note
	}
	if input.PreviewToken != nil {
		cmd.PreviewToken = *input.PreviewToken
	}
	return cmd
}

// endedAccesses is what a cancellation that was carried out does to what DICI counts. It is never inside a closed month.
func endedAccesses(result *cancellation.Result) *model.AccessEffect {
	if result.Cancellation == nil {
		return nil
	}
	return &model.AccessEffect{Accesses: result.Accesses, ClosedMonths: []*model.ClosedMonthEffect{}}
}

func previewPayload(ctx context.Context, p *cancellation.Preview) (*model.CancellationPreview, error) {
	refusals, err := userErrors(ctx, fault.Refuse(p.Refusals...))
	if err != nil {
		return nil, err
	}
	var effect *model.AccessEffect
	if p.Accesses != nil {
		effect = &model.AccessEffect{Accesses: *p.Accesses, ClosedMonths: []*model.ClosedMonthEffect{}}
	}
	return &model.CancellationPreview{
		Effect:               effect,
		Allowed:              len(p.Refusals) == 0,
		Refusals:             refusals,
		Scheduled:            p.Scheduled,
		LoginsKept:           p.LoginsKept,
		LoginsUnlinked:       p.LoginsUnlinked,
		CustomerInactivated:  p.CustomerInactivated,
		CustomerKeptActiveBy: p.CustomerKeptActiveBy,
		OpenComodatos:        p.OpenComodatos,
		ServiceOrderTemplate: p.Template,
		ParametersRevision:   p.ParametersRevision,
		Token:                p.Token,
		Dici: &model.PreviewDiciEffect{
			LastYear: p.DICI.Year, LastMonth: int(p.DICI.Month),
			AccessesKept: p.DICI.Kept, AccessesLost: p.DICI.Lost,
		},
	}, nil
}

func reactivationPayload(ctx context.Context, p *cancellation.ReactivationPreview) (*model.ReactivationPreview, error) {
	refusals, err := presentRefusals(ctx, p.Refusals)
	if err != nil {
		return nil, err
	}
	var effect *model.AccessEffect
	if p.Found {
		effect = &model.AccessEffect{Accesses: len(p.LoginsBack), ClosedMonths: make([]*model.ClosedMonthEffect, 0, len(p.ClosedMonths))}
		for _, d := range p.ClosedMonths {
			effect.ClosedMonths = append(effect.ClosedMonths, &model.ClosedMonthEffect{Declaration: d, Changes: []*dici.RowChange{}})
		}
	}
	return &model.ReactivationPreview{
		Effect:                effect,
		Allowed:               len(p.Refusals) == 0,
		Refusals:              refusals,
		LoginsBack:            p.LoginsBack,
		LoginsTaken:           p.LoginsTaken,
		LoginsUnlinked:        p.LoginsUnlinked,
		CustomerReactivated:   p.CustomerReactivated,
		ServiceOrderCancelled: p.CancelledOrder,
		ClosedMonths:          p.ClosedMonths,
	}, nil
}
