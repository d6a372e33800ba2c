package graph

import (
	"context"

	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/request"
)

func newExport(ctx context.Context, in model.CreateExportInput) export.NewExport {
	return export.NewExport{
		Selection: export.Selection{List: in.List, Columns: in.Columns, Where: in.Where, OrderBy: in.OrderBy},
		Format:    in.Format, Lang: request.Of(ctx).Lang,
	}
}

func exportColumnsPayload(ctx context.Context, columns []export.Column) []*model.ExportColumn {
	payload := make([]*model.ExportColumn, 0, len(columns))
	for _, c := range columns {
		payload = append(payload, &model.ExportColumn{
			Path: c.Path, Title: export.Title(c.Path, request.Of(ctx).Lang), Description: c.Description, Default: c.Default,
		})
	}
	return payload
}
