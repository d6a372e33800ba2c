package taxid

// CompleteCPF makes a CPF of its first nine digits by adding the two check digits.
func CompleteCPF(digits string) (ID, error) { return complete(digits, CPF) }

// CompleteCNPJ makes a CNPJ of its first twelve characters by adding the two check digits.
func CompleteCNPJ(chars string) (ID, error) { return complete(chars, CNPJ) }

func complete(s string, kind Kind) (ID, error) {
	body, err := normalise(s)
	if err != nil {
		return ID{}, err
	}
	if len(body) != kind.length()-checkLength {
		return ID{}, ErrLength
	}
	if kind == CPF && !allDigits(body) {
		return ID{}, ErrCharacter
	}
	return parse(body+checkDigits(body, kind), kind)
}

// checkDigits computes the two digits that end a number: the first over the body, the second over the body and the first.
func checkDigits(body string, kind Kind) string {
	// A CPF's weights go on rising to the left; a CNPJ's start again after 9.
	top := 9
	if kind == CPF {
		top = cpfLength
	}
	first := checkDigit(body, top)
	return string([]byte{first, checkDigit(body+string(first), top)})
}

// checkDigit is the modulo 11 of the characters weighted 2, 3, … top, 2, 3, … from the right. A character is worth its ASCII
// code less 48, so digits are worth themselves and A is worth 17.
func checkDigit(s string, top int) byte {
	sum, weight := 0, 2
	for i := len(s) - 1; i >= 0; i-- {
		sum += int(s[i]-'0') * weight
		if weight++; weight > top {
			weight = 2
		}
	}
	if rest := sum % 11; rest >= 2 {
		return '0' + byte(11-rest)
	}
	return '0'
}
