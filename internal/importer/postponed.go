package importer

import (
	"context"
	"maps"
	"slices"

	"github.com/vinculo/vinculo/internal/importer/csvfile"
)

// postponed are rows that wait until all files were read.
type postponed[R any] struct {
	rows  []R
	lines []int
	given map[string]bool
}

// take keeps the rows that a chunk, which is written, has postponed.
func (p *postponed[R]) take(b *batch[R]) {
	for _, i := range b.postponed {
		p.rows, p.lines, p.given = append(p.rows, b.rows[i]), append(p.lines, b.lines[i]), b.given
	}
	maps.Copy(b.run.leaving, b.leaving)
}

// catchUp writes the rows of a file that had to wait.
func catchUp[R any](
	ctx context.Context, im *importing, file string, k kind[R], p postponed[R],
) error {
	k.again = true
	for from := 0; from < len(p.rows); from += im.options.chunk {
		to := min(from+im.options.chunk, len(p.rows))
		b := &batch[R]{rows: p.rows[from:to], lines: p.lines[from:to], given: p.given, run: im}
		out, err := writeChunk(ctx, im, file, k, b)
		if err != nil {
			return err
		}
		im.result.Files[im.fileIndex(file)].add(out)
		im.result.Problems = append(im.result.Problems, out.problems...)
	}
	return nil
}

func (im *importing) fileIndex(file string) int {
	return slices.IndexFunc(im.result.Files, func(f FileResult) bool { return f.File == file })
}

// sortProblems puts them into the order of files and lines.
func (im *importing) sortProblems() {
	slices.SortStableFunc(im.result.Problems, func(a, b csvfile.Problem) int {
		if a.File != b.File {
			return im.fileIndex(a.File) - im.fileIndex(b.File)
		}
		return a.Line - b.Line
	})
}

func (r *FileResult) add(o *outcome) {
	r.Created, r.Updated, r.Unchanged = r.Created+o.created, r.Updated+o.updated, r.Unchanged+o.unchanged
	r.Rejected += len(o.rejected)
}

func (o *outcome) postpone(i int) { o.postponed = append(o.postponed, i) }
