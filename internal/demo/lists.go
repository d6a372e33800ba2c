package demo

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
)

var firstNames = []string{
	"Adriana", "Alexandre", "Aline", "Ana", "André", "Antônio", "Beatriz", "Bruno", "Camila", "Carlos", "Carolina", "Célia",
	"Cláudio", "Cristiane", "Daniel", "Débora", "Diego", "Eduardo", "Eliane", "Fabiana", "Felipe", "Fernanda", "Francisco",
	"Gabriel", "Gustavo", "Helena", "Igor", "Isabela", "Jéssica", "João", "José", "Júlia", "Juliana", "Larissa", "Leandro",
	"Letícia", "Lucas", "Luciana", "Luís", "Luíza", "Marcelo", "Márcia", "Marcos", "Maria", "Mariana", "Mateus", "Natália",
	"Patrícia", "Paulo", "Pedro", "Rafael", "Raquel", "Renata", "Ricardo", "Roberto", "Rodrigo", "Rosângela", "Sandra",
	"Sebastião", "Sônia", "Tatiane", "Thiago", "Valéria", "Vinícius", "Vitória", "Wellington",
}

var surnames = []string{
	"Abreu", "Almeida", "Alves", "Andrade", "Araújo", "Assis", "Azevedo", "Barbosa", "Barros", "Batista", "Borges", "Campos",
	"Cardoso", "Carvalho", "Castro", "Coelho", "Conceição", "Corrêa", "Costa", "Cunha", "Dias", "Duarte", "Esteves", "Farias",
	"Fernandes", "Ferreira", "Fonseca", "Freitas", "Garcia", "Gomes", "Gonçalves", "Guimarães", "Lacerda", "Leite", "Lima",
	"Lopes", "Machado", "Magalhães", "Marques", "Martins", "Medeiros", "Melo", "Mendes", "Miranda", "Monteiro", "Moraes",
	"Moreira", "Nascimento", "Nogueira", "Nunes", "Oliveira", "Pereira", "Pinto", "Queiroz", "Ramos", "Resende", "Ribeiro",
	"Rocha", "Rodrigues", "Santana", "Santos", "Silva", "Siqueira", "Soares", "Souza", "Tavares", "Teixeira", "Vieira",
}

var trades = []string{
	"Padaria", "Mercearia", "Farmácia", "Auto Peças", "Clínica", "Papelaria", "Pousada", "Restaurante", "Contabilidade",
	"Laticínios", "Transportes", "Materiais de Construção", "Confecções", "Móveis", "Academia", "Escola", "Pet Shop",
}

var streets = []string{
	"Rua das Flores", "Rua São José", "Avenida Brasil", "Rua Tiradentes", "Rua XV de Novembro", "Avenida Getúlio Vargas",
	"Rua Santo Antônio", "Rua Sete de Setembro", "Rua Marechal Deodoro", "Rua Barão do Rio Branco", "Avenida Rui Barbosa",
	"Rua Dom Pedro II", "Rua das Acácias", "Rua Minas Gerais", "Rua Floriano Peixoto", "Travessa da Matriz", "Rua dos Ipês",
}

var ruralStreets = []string{"Estrada da Serra", "Estrada do Campo", "Córrego Fundo", "Fazenda Boa Vista", "Sítio Santa Rita"}

var districts = []string{
	"Centro", "Bela Vista", "Santa Luzia", "São Pedro", "Boa Esperança", "Jardim América", "Industrial", "Vila Nova",
	"Nossa Senhora Aparecida", "Santa Terezinha", "Bom Pastor", "Progresso",
}

// branch is a branch with the cities that it serves; the first is the largest.
type branch struct {
	name, cnpj, postalPrefix, areaCode string
	cities                             []int
	id                                 int
}

func branches() []*branch {
	return []*branch{
		{"Vínculo Fibra Zona da Mata", BranchCNPJ, "36", "32", []int{
			3136702, 3169901, 3143906, 3115300, 3138401, 3160702, 3106903, 3138609, 3155801, 3171303,
		}, 0},
		{"Vínculo Fibra Curitiba", PendingBranchCNPJ, "83", "41", []int{4106902, 4125506, 4105805, 4119152, 4101804}, 0},
	}
}

// plan is an offer. weight is how often it is sold, within its kind of customer.
type plan struct {
	code, name string
	speed      float64
	medium     domain.Medium
	technology string
	product    domain.Product
	priceCents int
	active     bool
	weight     int
	id         int
	// raisedAt is when it became faster for all who have it, and before the speed until then; zero for most.
	raisedAt time.Time
	before   float64
}

func urbanPlans() []*plan {
	return []*plan{
		{"FIBRA-100", "Fibra 100 Mega", 100, domain.MediumFiber, "FTTH", domain.ProductInternet, 7990, false, 20, 0, time.Time{}, 0},
		{"FIBRA-300", "Fibra 300 Mega", 300, domain.MediumFiber, "FTTH", domain.ProductInternet, 8990, true, 30, 0, time.Time{}, 0},
		{"FIBRA-600", "Fibra 600 Mega", 600, domain.MediumFiber, "FTTH", domain.ProductInternet, 9990, true, 38, 0, time.Time{}, 0},
		{"FIBRA-1000", "Fibra 1 Giga", 1000, domain.MediumFiber, "FTTH", domain.ProductInternet, 14990, true, 10, 0, time.Time{}, 0},
		{"CABO-60", "Cabo 60 Mega", 60, domain.MediumCoaxial, "HFC", domain.ProductInternet, 6990, false, 2, 0, time.Time{}, 0},
	}
}

func ruralPlans() []*plan {
	return []*plan{
		{
			"RADIO-12", "Rádio Rural 12,5 Mega", 12.5, domain.MediumRadio, "FWA", domain.ProductInternet, 9990, true, 60, 0,
			time.Time{},
			0,
		},
		{"RADIO-30", "Rádio Rural 30 Mega", 30, domain.MediumRadio, "FWA", domain.ProductInternet, 12990, true, 35, 0, time.Time{}, 0},
		{
			"SATELITE-10", "Satélite 10 Mega", 10, domain.MediumSatellite, "VSAT", domain.ProductInternet, 24990, true, 5, 0,
			time.Time{},
			0,
		},
	}
}

func companyPlans() []*plan {
	return []*plan{
		{
			"EMPRESA-500", "Empresarial 500 Mega", 500, domain.MediumFiber, "FTTB", domain.ProductInternet, 19990, true, 75, 0,
			time.Time{},
			0,
		},
		{
			"LINK-100", "Link dedicado 100 Mega", 100, domain.MediumFiber, "ETHERNET", domain.ProductDedicated, 89900, true, 20, 0,
			time.Time{},
			0,
		},
		{"M2M-1", "Telemetria M2M", 0.512, domain.MediumRadio, "LTE", domain.ProductM2M, 1990, true, 5, 0, time.Time{}, 0},
	}
}

// reasonCodes are the reasons of a new database with their weights.
var reasonCodes = []struct {
	code   string
	weight int
}{
	{"INADIMPLENCIA", 38}, {"MUDANCA", 22}, {"CONCORRENCIA", 18}, {"QUALIDADE", 9}, {"FINANCEIRO", 9}, {"OUTROS", 4},
}

// The service order templates.
const (
	templatePickup  = "Retirada de equipamento"
	templateInstall = "Instalação"
)

var templates = []struct {
	name, instructions string
	active             bool
}{
	{templatePickup, "Recolher os equipamentos em comodato e conferir o número de série.", true},
	{templateInstall, "Instalar o acesso, medir a potência do sinal e testar a velocidade.", true},
	{"Visita técnica", "Verificar a reclamação do cliente no local.", true},
	{"Retirada (modelo antigo)", "Recolher o roteador.", false},
}
