package cli

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/plaintext"
)

// numberColumns are the names that the column of contract numbers may have.
var numberColumns = []string{"contrato", "numero", "número", "number"}

// readNumbers reads the contract numbers of a CSV file with a header, separated by semicolons or commas.
func readNumbers(path string) (numbers []string, err error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", config.ErrSetting, err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	in := bufio.NewReader(file)
	if mark, _ := in.Peek(3); string(mark) == "\ufeff" {
		_, _ = in.Discard(3)
	}
	r := csv.NewReader(in)
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = separator(in), -1, true
	header, err := r.Read()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	column := slices.IndexFunc(header, func(name string) bool {
		return slices.Contains(numberColumns, strings.ToLower(strings.TrimSpace(name)))
	})
	if column < 0 {
		return nil, fmt.Errorf("%s: %s", path, fault.CommandNumberColumn.Bilingual())
	}
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return numbers, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if column < len(record) {
			number := strings.TrimSpace(record[column])
			if wrong := plaintext.Line(number); wrong != nil {
				return nil, fmt.Errorf("%s: %w", path, wrong)
			}
			if number != "" {
				numbers = append(numbers, number)
			}
		}
	}
}

// separator looks at the first line.
func separator(in *bufio.Reader) rune {
	start, _ := in.Peek(in.Size()) // less when the file is shorter
	line, _, _ := strings.Cut(string(start), "\n")
	if strings.Contains(line, ";") {
		return ';'
	}
	return ','
}
