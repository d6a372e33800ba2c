// Package ibge holds Brazil's 27 states and 5,571 municipalities with the codes of IBGE, the national statistics office.
//
// The list is IBGE's own (Localidades API, https://servicodados.ibge.gov.br/api/docs/localidades), taken from the MIT-licensed
// npm package @brazilian-utils/brazilian-utils 2.4.0, getMunicipalities. It includes Boa Esperança do Norte (MT), installed
// in 2025, and, as IBGE does, the Distrito Federal (as Brasília) and the district of Fernando de Noronha.
package ibge

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// State is one of the 26 states or the Distrito Federal.
type State struct {
	Code int    // IBGE's two digits, the first two of each of its municipalities
	UF   string // the two letters people use
	Name string
}

// Municipality is a city in the sense of the declarations to the regulator.
type Municipality struct {
	Code int // IBGE's seven digits
	Name string
	UF   string
}

// municipalitiesCSV has one line a municipality, "code,name", in the order of the codes. No name has a comma in it.
//
//go:embed municipalities.csv
var municipalitiesCSV string

var states = []State{
	{11, "RO", "Rondônia"},
	{12, "AC", "Acre"},
	{13, "AM", "Amazonas"},
	{14, "RR", "Roraima"},
	{15, "PA", "Pará"},
	{16, "AP", "Amapá"},
	{17, "TO", "Tocantins"},
	{21, "MA", "Maranhão"},
	{22, "PI", "Piauí"},
	{23, "CE", "Ceará"},
	{24, "RN", "Rio Grande do Norte"},
	{25, "PB", "Paraíba"},
	{26, "PE", "Pernambuco"},
	{27, "AL", "Alagoas"},
	{28, "SE", "Sergipe"},
	{29, "BA", "Bahia"},
	{31, "MG", "Minas Gerais"},
	{32, "ES", "Espírito Santo"},
	{33, "RJ", "Rio de Janeiro"},
	{35, "SP", "São Paulo"},
	{41, "PR", "Paraná"},
	{42, "SC", "Santa Catarina"},
	{43, "RS", "Rio Grande do Sul"},
	{50, "MS", "Mato Grosso do Sul"},
	{51, "MT", "Mato Grosso"},
	{52, "GO", "Goiás"},
	{53, "DF", "Distrito Federal"},
}

// load parses the embedded list at first use: most commands of the program never need it.
var load = sync.OnceValue(func() []Municipality {
	ufs := make(map[int]string, len(states))
	for _, s := range states {
		ufs[s.Code] = s.UF
	}
	list := make([]Municipality, 0, strings.Count(municipalitiesCSV, "\n"))
	for line := range strings.Lines(municipalitiesCSV) {
		code, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ",")
		n, err := strconv.Atoi(code)
		if err != nil {
			panic("ibge: the embedded list is damaged: " + err.Error())
		}
		list = append(list, Municipality{Code: n, Name: name, UF: ufs[stateOf(n)]})
	}
	return list
})

// All returns every municipality in the order of the codes. The slice is the caller's to change.
func All() []Municipality { return slices.Clone(load()) }

// ByCode finds a municipality by its seven-digit code.
func ByCode(code int) (Municipality, bool) {
	list := load()
	i, found := slices.BinarySearchFunc(list, code, func(m Municipality, code int) int { return m.Code - code })
	if !found {
		return Municipality{}, false
	}
	return list[i], true
}

// States returns the 27 states in the order of the codes. The slice is the caller's to change.
func States() []State { return slices.Clone(states) }

// StateByUF finds a state by its two capital letters.
func StateByUF(uf string) (State, bool) {
	i := slices.IndexFunc(states, func(s State) bool { return s.UF == uf })
	if i < 0 {
		return State{}, false
	}
	return states[i], true
}

// stateOf is the state's code within a municipality's.
func stateOf(code int) int { return code / 100_000 }
